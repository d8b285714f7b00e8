// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.search.QueryTooExpensive;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of an advertiser says. */
@PortalPages
class AdvertiserPagesTest {

    private static final String GARDEN = "shop:" + Advertiser.derivedId("shop", "Garden Friends", "DE");

    @Autowired
    private AdvertiserPages pages;

    @Autowired
    private Shelf<Ad> shelf;

    @BeforeEach
    void fill() {
        shelf.hold(PageAds.ads());
    }

    @Test
    void whoItIsWhoPaidWhereAndByWhatAreSaidWithLinksThatNarrow() {
        assertThat(section(GARDEN, "who").toString())
                .contains(
                        "Garden Friends GmbH",
                        "HRB 12345",
                        "Germany",
                        "Since 1 June 2026, no end reported",
                        "gives this advertiser no number");
        assertThat(section(GARDEN, "newest").toString()).contains("Summer sale on garden chairs");
        assertThat(section(GARDEN, "by-payer").toString()).contains("Blue Media Agency", "payer=Blue+Media+Agency");
        assertThat(section(GARDEN, "by-country").toString())
                .contains("Austria", "/ads?advertiserId=" + GARDEN.replace(":", "%3A") + "&country=AT");
        assertThat(section(GARDEN, "by-targeting").toString())
                .contains("Interests", "targeting=INTEREST", "excluded=RETARGETING");
    }

    @Test
    void adsOfOneNumberAreTogetherWhateverNameTheyBear() {
        shelf.hold(
                of("1", "42", "Old Name", "2024-01-01T00:00:00Z", "2024-02-01T00:00:00Z"),
                of("2", "42", "New Name", "2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z"),
                of("3", "43", "New Name", "2026-01-01T00:00:00Z", null));
        assertThat(section("test:42", "by-names").toString())
                .contains(
                        "Old Name",
                        "1 January 2024 to 31 January 2024",
                        "New Name",
                        "1 January 2026 to 31 January 2026");
        assertThat(section("test:42", "who").toString())
                .contains("2 ads", "1 January 2024 to 31 January 2026", "the platform gives this advertiser");
        assertThat(pages.named(Optional.of("New Name")).body().toString())
                .contains("2 advertisers use this name", "/advertisers/test:42", "/advertisers/test:43");
    }

    @Test
    void quartersAreComparedInWhichAdsWereShown() {
        shelf.hold(
                of("1", "42", "One Name", "2026-02-01T00:00:00Z", "2026-05-01T00:00:00Z"),
                of("2", "42", "One Name", "2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z"),
                draft("3", "42", "One Name")
                        .include(Dimension.INTEREST, "Sailing")
                        .shown("2026-10-01T00:00:00Z", null)
                        .ad());
        assertThat(section("test:42", "by-quarter")
                        .blocks()
                        .getLast()
                        .toString()
                        .replace('\u2009', ' '))
                .containsSubsequence(
                        "October – December 2026",
                        "1 ad",
                        "Interests (1)",
                        "April – June 2026",
                        "2 ads",
                        "January – March 2026",
                        "1 ad")
                .doesNotContain("July");
    }

    @Test
    void ofOneQuarterThereIsNothingToCompare() {
        shelf.hold(of("1", "42", "One Name", "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z"));
        assertThat(((Shown) page("test:42").body()).sections())
                .noneMatch(section -> section.id().equals("by-quarter"));
    }

    @Test
    void theFirstDayIsFoundThoughALaterAdIsTheOldestByItsLatestPeriod() {
        List<Ad> many = new ArrayList<>();
        for (int number = 0; number < 150; number++) {
            many.add(of("n" + number, "7", "Seven", "2025-03-01T00:00:00Z", "2025-04-01T00:00:00Z"));
        }
        many.add(draft("early", "7", "Seven")
                .shown("2020-05-01T00:00:00Z", "2020-06-01T00:00:00Z")
                .shown("2026-05-01T00:00:00Z", "2026-06-01T00:00:00Z")
                .ad());
        shelf.hold(many.toArray(Ad[]::new));
        assertThat(section("test:7", "who").toString()).contains("1 May 2020 to 31 May 2026", "151 ads");
    }

    @Test
    void aPersonIsToldApart() {
        shelf.hold(draft("1", "9", "Ada Example")
                .advertiser(new Advertiser("9", "Ada Example", null, "IE", null, true))
                .ad());
        List<String> people = new ArrayList<>();
        pages.page("test:9", person -> people.add(person.id()));
        assertThat(people).containsExactly("test:9");
        shelf.hold(PageAds.ads());
        pages.page(GARDEN, person -> people.add(person.id()));
        assertThat(people).hasSize(1);
    }

    @Test
    void anUnknownAdvertiserIsNotFoundAndACatalogueThatCannotAnswerIsSaid() {
        assertThat(page("shop:nobody").status()).isEqualTo(404);
        assertThat(page("shop:nobody").body().toString()).contains("shop:nobody", "Search for the name instead");
        assertThat(pages.named(Optional.of("Nobody")).status()).isEqualTo(404);
        assertThat(pages.named(Optional.empty()).status()).isEqualTo(404);
        shelf.refuse(new QueryTooExpensive(Duration.ofSeconds(2)));
        assertThat(page(GARDEN).status()).isEqualTo(503);
    }

    private static Ad of(String id, String advertiser, String name, String from, @Nullable String to) {
        return draft(id, advertiser, name).shown(from, to).ad();
    }

    private static AdDraft draft(String id, String advertiser, String name) {
        return AdDraft.of(id).advertiser(new Advertiser(advertiser, name, null, "IE", null, null));
    }

    private RecordPage page(String id) {
        return pages.page(id, person -> {});
    }

    private Section section(String id, String part) {
        return ((Shown) page(id).body())
                .sections().stream()
                        .filter(section -> section.id().equals(part))
                        .findFirst()
                        .orElseThrow();
    }
}
