// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import static eu.vitrine.catalog.sample.SampleRecommenders.parameters;
import static eu.vitrine.catalog.sample.SampleRecommenders.plain;
import static eu.vitrine.catalog.sample.SampleRecommenders.profiled;
import static eu.vitrine.catalog.sample.SampleRecommenders.words;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Option;
import eu.vitrine.catalog.sample.SampleRecommenders;
import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which option of a recommender holds, and why. */
@PortalPages
class SettingsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Choices EVERYTHING = chosen(Choices.ALL, Choices.WITHOUT_PROFILING);

    @Autowired
    private Settings settings;

    @Autowired
    private Shelf<Recommender> shelf;

    @Test
    void withoutAChoiceTheDefaultHolds() {
        shelf.hold(List.of(version("1", "2026-01-01", profiled(), plain())));
        assertThat(said(Choices.NONE, false)).isEqualTo("personalised DEFAULT null");
    }

    @Test
    void withoutAChoiceASignalBeginsWithoutProfiling() {
        shelf.hold(List.of(version("1", "2026-01-01", profiled(), plain())));
        assertThat(said(Choices.NONE, true)).isEqualTo("plain SIGNAL null");
    }

    @Test
    void aChoiceWinsOverASignal() {
        shelf.hold(List.of(version("1", "2026-01-01", profiled(), plain())));
        assertThat(said(chosen("feed", "personalised"), true)).isEqualTo("personalised CHOICE 2026-11-20");
    }

    @Test
    void aDefaultWithoutProfilingNeedsNoSignal() {
        shelf.hold(List.of(version("1", "2026-01-01", option("plain", false, true), option("mine", true, false))));
        assertThat(said(Choices.NONE, true)).isEqualTo("plain DEFAULT null");
    }

    @Test
    void aChoiceForAllHoldsForARecommenderThatNobodyChoseFor() {
        shelf.hold(List.of(version("1", "2026-01-01", profiled(), plain())));
        assertThat(said(EVERYTHING, false)).isEqualTo("plain CHOICE 2026-11-20");
    }

    @Test
    void whereThereIsNoOptionWithoutProfilingTheDefaultHoldsAndSaysSo() {
        shelf.hold(List.of(version("1", "2026-01-01", profiled())));
        assertThat(said(EVERYTHING, true)).isEqualTo("personalised DEFAULT null");
    }

    @Test
    void aChoiceWithoutProfilingSurvivesTheOptionsNewName() {
        holdOneAfterTheOther(
                version("1", "2026-01-01", profiled(), plain()),
                version("2", "2026-11-21", profiled(), option("newest", false, false)));
        assertThat(said(chosen("feed", "plain"), false)).isEqualTo("newest CHOICE 2026-11-20");
    }

    @Test
    void aConsentToOneKindOfProfilingIsNoneToAnother() {
        holdOneAfterTheOther(
                version("1", "2026-01-01", option("followed", true, false), option("plain", false, true)),
                version("2", "2026-11-21", option("everything", true, false), option("plain", false, true)));
        assertThat(said(chosen("feed", "followed"), false)).isEqualTo("plain DEFAULT null");
    }

    @Test
    void anOptionThatNeverWasCountsAsNone() {
        shelf.hold(List.of(version("1", "2026-01-01", profiled(), plain())));
        assertThat(said(chosen("feed", "never"), false)).isEqualTo("personalised DEFAULT null");
    }

    @Test
    void aRecommenderWithoutOptionsHasNoSetting() {
        shelf.hold(List.of(version("1", "2026-01-01")));
        assertThat(settings.of(EVERYTHING, true)).isEmpty();
    }

    private void holdOneAfterTheOther(Recommender first, Recommender second) {
        shelf.hold(List.of(
                Objects.requireNonNull(RecommenderSchema.RECOMMENDERS.lineage())
                        .ending()
                        .before(first, second),
                second));
    }

    private String said(Choices choices, boolean signalled) {
        Setting setting = settings.of(choices, signalled).getFirst();
        return setting.option().id() + ' ' + setting.basis() + ' ' + setting.since();
    }

    private static Choices chosen(String recommender, String option) {
        return Choices.NONE.after(List.of(new Pick(recommender, option, DAY)));
    }

    private static Option option(String id, boolean profiling, boolean byDefault) {
        return new Option(id, words(id, id), profiling, byDefault, null, null);
    }

    private static Recommender version(String version, String from, Option... options) {
        return SampleRecommenders.version("feed", version, from, null, parameters("price"), List.of(options));
    }
}
