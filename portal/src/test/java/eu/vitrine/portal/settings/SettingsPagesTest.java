// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.sample.PageRecommenders;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.settings.SettingsPage.Changed;
import eu.vitrine.portal.settings.SettingsPage.Choosable;
import eu.vitrine.portal.settings.SettingsPage.Shown;
import eu.vitrine.portal.settings.SettingsPage.Switch;
import eu.vitrine.portal.settings.SettingsPage.Told;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What the page of choices says, and what a click on it does. */
@PortalPages
class SettingsPagesTest {

    private static final Tongues GERMAN = new Tongues("de", List.of());

    @Autowired
    private SettingsPages pages;

    @Autowired
    private SettingsSteps steps;

    @Autowired
    private Shelf<Recommender> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageRecommenders.all());
    }

    @Test
    void everyRecommenderInForceHasItsSwitchBelowTheOneForAll() {
        assertThat(shown().switches()).extracting(Switch::place).containsExactly("*", "home-feed", "similar-items");
    }

    @Test
    void anOptionIsNamedAndSaysWhatItChangesInTheReadersLanguage() {
        Switch feed = at("home-feed", shown(GERMAN, null));
        assertThat(feed.heading().text()).isEqualTo("Startseiten-Feed");
        assertThat(feed.options()).extracting(option -> option.name().text()).containsExactly("Für Sie", "Für alle");
        assertThat(feed.options().getLast().about())
                .extracting(text -> text.text())
                .containsExactly("Uses no profile of you.", "Nichts, was über Sie bekannt ist, wird genutzt.");
        assertThat(Objects.requireNonNull(feed.explanation()).href()).isEqualTo("/recommenders/home-feed?lang=de");
    }

    @Test
    void whereNothingIsChosenThePlatformsOwnSettingHolds() {
        Switch feed = at("home-feed", shown());
        assertThat(holding(feed)).containsExactly("personalised");
        assertThat(feed.state()).startsWith("You have chosen nothing here. The platform");
        assertThat(shown().notices()).isEmpty();
    }

    @Test
    void aSignalOfTheBrowserIsToldOfAndSoIsWhatItDoes() {
        request().addHeader("Sec-GPC", "1");
        assertThat(shown().notices()).singleElement().asString().contains("Global Privacy Control");
        assertThat(holding(at("home-feed", shown()))).containsExactly("not-personalised");
        assertThat(at("home-feed", shown()).state()).contains("what your browser asks");
    }

    @Test
    void aChoiceHoldsAtOnceAndIsSaidWithAWayBack() {
        Change change = steps.choose("home-feed", "not-personalised");
        Switch feed = at("home-feed", shown(GERMAN, change));
        assertThat(holding(feed)).containsExactly("not-personalised");
        assertThat(feed.state()).isEqualTo("You chose this on 21 November 2026.");
        Changed changed = Objects.requireNonNull(feed.changed());
        assertThat(changed.sentence()).isEqualTo("Startseiten-Feed: “Für alle” holds now.");
        steps.undo("home-feed", Objects.requireNonNull(changed.before()));
        assertThat(at("home-feed", shown()).state()).startsWith("You have chosen nothing here.");
    }

    @Test
    void oneClickChoosesForAllAndAnotherBack() {
        steps.choose(Choices.ALL, "not-personalised");
        assertThat(holding(at(Choices.ALL, shown()))).containsExactly("not-personalised");
        assertThat(at(Choices.ALL, shown()).state()).isEqualTo("You chose all without profiling on 21 November 2026.");
        steps.choose("home-feed", "personalised");
        assertThat(at(Choices.ALL, shown()).state()).contains("single recommenders since then");
        Change back = steps.choose(Choices.ALL, "personalised");
        assertThat(holding(at(Choices.ALL, shown()))).containsExactly("personalised");
        assertThat(Objects.requireNonNull(at(Choices.ALL, shown(GERMAN, back)).changed())
                        .sentence())
                .isEqualTo("All recommenders that can now use a profile of you.");
    }

    @Test
    void whatWasChosenForEachDoesNotPretendToHoldForThoseThatComeLater() {
        steps.choose("home-feed", "not-personalised");
        assertThat(holding(at(Choices.ALL, shown()))).isEmpty();
    }

    @Test
    void forgettingForgetsAndCanBeUndone() {
        steps.choose(Choices.ALL, "not-personalised");
        Change forgotten = steps.choose(Change.KEPT, null);
        assertThat(Objects.requireNonNull(shown(GERMAN, forgotten).kept().changed())
                        .sentence())
                .startsWith("Your choices are forgotten.");
        steps.undo(Change.KEPT, Objects.requireNonNull(forgotten.before()));
        assertThat(holding(at("home-feed", shown()))).containsExactly("not-personalised");
    }

    @Test
    void whereThePlatformOwesAnOptionThePageSaysSo() {
        Switch similar = at("similar-items", shown());
        assertThat(similar.options()).hasSize(1);
        assertThat(similar.note()).isNull();
        assertThat(at("home-feed", shown()).note()).contains("12 months");
        assertThat(similar.state()).isEqualTo("There is nothing to choose here: it works in one way only.");
        assertThat(similar.warnings()).singleElement().asString().contains("Art. 38");
        assertThat(at("home-feed", shown()).warnings()).isEmpty();
    }

    @Test
    void whatCannotBeDoneIsSaidWhereItWasTried() {
        Change refused = steps.orRefused("home-feed", () -> steps.choose("home-feed", "best"));
        Changed changed =
                Objects.requireNonNull(at("home-feed", shown(GERMAN, refused)).changed());
        assertThat(changed.sentence()).contains("has no option “best”");
        assertThat(changed.before()).isNull();
        Change damaged = steps.orRefused("home-feed", () -> steps.undo("home-feed", "v1|home-feed=<b>"));
        assertThat(damaged.refusal()).isEqualTo("This can no longer be undone. Choose again instead.");
    }

    @Test
    void aChangeStandsUntilSomethingElseIsChosen() {
        Change first = steps.choose("home-feed", "not-personalised");
        assertThat(steps.stands(first)).isTrue();
        steps.choose("home-feed", "personalised");
        assertThat(steps.stands(first)).isFalse();
    }

    @Test
    void withoutTheCatalogueThePageSaysSo() {
        shelf.takeAway();
        SettingsPage page = pages.page(GERMAN);
        assertThat(page.status()).isEqualTo(503);
        assertThat(page.body()).isInstanceOf(Told.class);
        assertThat(steps.orRefused("home-feed", () -> steps.choose("home-feed", "personalised"))
                        .refusal())
                .contains("cannot answer");
    }

    @Test
    void withoutRecommendersThereIsNothingToChoose() {
        shelf.hold();
        assertThat(pages.page(GERMAN).body())
                .isInstanceOfSatisfying(
                        Told.class,
                        told -> assertThat(told.notice().heading()).isEqualTo("There is nothing to choose yet"));
    }

    private Shown shown() {
        return shown(GERMAN, null);
    }

    private Shown shown(Tongues tongues, @Nullable Change change) {
        return Optional.of(pages.page(tongues, change).body())
                .map(Shown.class::cast)
                .orElseThrow();
    }

    private static Switch at(String place, Shown shown) {
        return shown.switches().stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> holding(Switch one) {
        return one.options().stream()
                .filter(Choosable::holds)
                .map(Choosable::id)
                .toList();
    }

    private static MockHttpServletRequest request() {
        ServletRequestAttributes attributes =
                (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return (MockHttpServletRequest) attributes.getRequest();
    }
}
