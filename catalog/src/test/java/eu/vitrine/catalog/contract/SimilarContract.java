// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.sample.RetoldAds;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.BruteForceSearch;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.Similar;
import eu.vitrine.catalog.search.SimilarRecords;
import eu.vitrine.catalog.search.Total;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How ads are found that say the same as one of them, or nearly. */
public interface SimilarContract extends EngineContract {

    /** A text as long as those of ads are. */
    String TEXT_OF_AN_AD = "Sail to the islands this summer: all ferries from Piraeus at half price until Sunday";

    private static AdDraft ad(String id, String body) {
        return of(id).title("Summer sale").body(body);
    }

    @Test
    default void theSameTextIsFoundAcrossAdvertisersAndTheAdItselfIsLeftOut() {
        RecordSearch<Ad> search = searching(
                ad("own", TEXT_OF_AN_AD).advertiser("Aegean Lines"),
                ad("copy", TEXT_OF_AN_AD).advertiser("Somebody else"),
                ad("other", "Winter tyres for every car and every road, mounted while you wait"));

        SimilarRecords<Ad> similar = search.similar("test:own", 10);

        assertThat(described(similar)).isEqualTo("copy same 1.00");
        assertThat(similar.total()).isEqualTo(new Total(1, true));
    }

    @Test
    default void caseAccentsPunctuationAndWhatIsTheTitleDoNotMakeAnotherText() {
        RecordSearch<Ad> search = searching(
                of("own").title("Été à Nice").body("Réservez, vite!"),
                of("copy").body("ETE A NICE - reservez vite"));

        assertThat(described(search.similar("test:own", 10))).isEqualTo("copy same 1.00");
    }

    @Test
    default void theSameTextComesFirstThenTheMoreAlikeThenTheFirstShownThenTheId() {
        RecordSearch<Ad> search = searching(
                ad("own", TEXT_OF_AN_AD),
                ad("near", TEXT_OF_AN_AD.replace("Sunday", "Monday")),
                ad("less", TEXT_OF_AN_AD.replace("summer", "winter")),
                ad("late", TEXT_OF_AN_AD).shown("2026-03-01T00:00:00Z", null),
                ad("b", TEXT_OF_AN_AD),
                ad("a", TEXT_OF_AN_AD),
                ad("first", TEXT_OF_AN_AD)
                        .shown("2026-05-01T00:00:00Z", null)
                        .shown("2025-03-01T00:00:00Z", "2025-04-01T00:00:00Z"));

        assertThat(described(search.similar("test:own", 10)))
                .isEqualTo("first same 1.00, a same 1.00, b same 1.00, late same 1.00, near 0.88, less 0.78");
        assertThat(described(search.similar("test:own", 2))).isEqualTo("first same 1.00, a same 1.00");
        assertThat(search.similar("test:own", 2).total()).isEqualTo(new Total(6, true));
        assertThat(search.similar("test:own", 0).nearest()).isEmpty();
    }

    @Test
    default void theSameWordsInAnotherOrderAreNotTheSameText() {
        RecordSearch<Ad> search = searching(
                of("own").title("a b a b a"),
                of("turned").title("b a b a b"),
                of("longer").title("a b a b a b"));

        assertThat(described(search.similar("test:own", 10))).isEqualTo("longer 1.00, turned 1.00");
    }

    @Test
    default void aTextOfOneWordIsLikeItselfAlone() {
        RecordSearch<Ad> search = searching(
                of("own").title("Sale"), of("copy").body("sale!"), of("two").title("Sale now"), of("none"));

        assertThat(described(search.similar("test:own", 10))).isEqualTo("copy same 1.00");
    }

    @Test
    default void anAdWithoutWordsIsLikeNoOther() {
        RecordSearch<Ad> search = searching(of("own"), of("other"), of("signs").title("!!!"), of("x").title("x"));

        assertThat(search.similar("test:own", 10)).isEqualTo(SimilarRecords.none());
        assertThat(search.similar("test:signs", 10)).isEqualTo(SimilarRecords.none());
        assertThat(search.similar("test:absent", 10)).isEqualTo(SimilarRecords.none());
    }

    @Test
    default void aTextIsForgottenWithTheAdThatWasRemovedDeletedOrChanged() {
        Engine<Ad> engine = engine(CLOCK);
        add(
                engine,
                ad("own", TEXT_OF_AN_AD),
                ad("removed", TEXT_OF_AN_AD),
                ad("expired", TEXT_OF_AN_AD),
                ad("changed", TEXT_OF_AN_AD));
        assertThat(engine.search().similar("test:own", 10).total().value()).isEqualTo(3);

        try (Generation<Ad> generation = engine.index().update()) {
            generation.put(of("removed")
                    .removed(new Removal(
                            Removal.Ground.ORDER, "law", null, null, null, List.of(), null, null, null, null, null))
                    .ad());
            generation.put(ad("changed", "Another text of which no other ad has a single word")
                    .ad());
            generation.delete("test:expired");
            generation.commit();
        }

        RecordSearch<Ad> search = engine.reopened();
        assertThat(search.similar("test:own", 10)).isEqualTo(SimilarRecords.none());
        assertThat(search.similar("test:removed", 10)).isEqualTo(SimilarRecords.none());
    }

    @Test
    default void whereMoreMayBeThanWereLookedAtTheTotalSaysSo() {
        RecordSearch<Ad> search = searching(IntStream.range(0, SimilarRecords.CANDIDATES + 50)
                .mapToObj(number -> ad("n" + number, TEXT_OF_AN_AD).ad())
                .toList());

        SimilarRecords<Ad> similar = search.similar("test:n7", 5);

        assertThat(similar.nearest()).hasSize(5).allMatch(Similar::same);
        assertThat(similar.total().value()).isGreaterThanOrEqualTo(SimilarRecords.CANDIDATES - 1);
        assertThat(similar.nearest()).noneMatch(one -> one.record().id().equals("test:n7"));
    }

    @Test
    default void findsNothingThatTheReferenceDoesNotAndNearlyAllThatItDoes() {
        List<Ad> ads = RetoldAds.some(1, 150);
        RecordSearch<Ad> engine = searching(ads);
        RecordSearch<Ad> reference = new BruteForceSearch<>(AdSchema.ADS, ads, CLOCK, null);
        long expected = 0;
        long found = 0;
        for (Ad ad : ads) {
            List<Similar<Ad>> all =
                    reference.similar(ad.id(), SimilarRecords.CANDIDATES).nearest();
            List<Similar<Ad>> some =
                    engine.similar(ad.id(), SimilarRecords.CANDIDATES).nearest();
            assertThat(all).as("alike to " + ad.id()).containsSubsequence(some);
            assertThat(some.stream().filter(Similar::same).count())
                    .isEqualTo(all.stream().filter(Similar::same).count());
            expected += all.size();
            found += some.size();
        }
        assertThat(expected).isGreaterThan(200);
        assertThat((double) found / expected).as("of what is alike").isGreaterThan(0.95);
    }

    private String described(SimilarRecords<Ad> similar) {
        return similar.nearest().stream()
                .map(one -> localId(one.record())
                        + (one.same() ? " same " : " ")
                        + "%.2f".formatted(one.likeness()).replace(',', '.'))
                .collect(Collectors.joining(", "));
    }
}
