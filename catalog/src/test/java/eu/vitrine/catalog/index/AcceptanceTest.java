// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.contract.InMemoryCatalog;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.sample.RandomAds;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Records become part of a catalogue in one place, where it is decided what an input means. */
class AcceptanceTest {

    private static final Departure EXPIRED = new Departure(Departure.Cause.EXPIRED, "over");

    private final InMemoryCatalog<Ad> catalog = new InMemoryCatalog<>("memory", AdSchema.ADS, () -> Instant.EPOCH);

    @Test
    void inputsAreCountedByWhatBecomesOfThem() {
        accept(ad("a", null), ad("b", null));

        Settled settled = accept(ad("a", null), ad("c", null), of("b").title("other"));

        assertThat(settled).isEqualTo(new Settled(1, 1, 1, 0));
    }

    @Test
    void handingTheSameInAgainChangesNothing() {
        List<Ad> ads = RandomAds.some(3, 2_500);
        assertThat(accept(ads)).isEqualTo(new Settled(2_500, 0, 0, 0));
        Set<Ad> before = all();

        assertThat(accept(ads)).isEqualTo(new Settled(0, 0, 2_500, 0));

        assertThat(all()).isEqualTo(before).hasSize(2_500);
    }

    @Test
    void moreRecordsThanWaitForTheEngineAreAllTaken() {
        List<Ad> ads = IntStream.range(0, 12_000)
                .mapToObj(number -> of(Integer.toString(number)).ad())
                .toList();

        assertThat(accept(ads)).isEqualTo(new Settled(12_000, 0, 0, 0));
    }

    @Test
    void aRepeatedIdIsAnUpsertOfWhichTheLaterInputWins() {
        Settled settled = accept(of("a").title("first"), of("a").title("second"), of("a").title("third"));

        assertThat(settled).isEqualTo(new Settled(1, 2, 0, 0));
        assertThat(all()).containsExactly(of("a").title("third").ad());
    }

    @Test
    void ofTwoInputsTheOneRetrievedLaterWinsWhicheverComesFirst() {
        AdDraft monday = ad("a", "2026-06-15T00:00:00Z").title("monday");
        AdDraft tuesday = ad("a", "2026-06-16T00:00:00Z").title("tuesday");

        assertThat(accept(tuesday, monday)).isEqualTo(new Settled(1, 0, 1, 0));
        assertThat(all()).containsExactly(tuesday.ad());
        assertThat(accept(monday, tuesday)).isEqualTo(new Settled(0, 0, 2, 0));
        assertThat(all()).containsExactly(tuesday.ad());
    }

    @Test
    void anInputThatDoesNotSayWhenItWasRetrievedWinsAsTheLater() {
        AdDraft dated = ad("a", "2026-06-15T00:00:00Z").title("dated");
        AdDraft undated = ad("a", null).title("undated");

        accept(dated, undated);
        assertThat(all()).containsExactly(undated.ad());
        accept(dated);
        assertThat(all()).containsExactly(dated.ad());
    }

    @Test
    void theMomentOfRetrievalIsKeptButIsNoChange() {
        AdDraft monday = ad("a", "2026-06-15T00:00:00Z");
        AdDraft tuesday = ad("a", "2026-06-16T00:00:00Z");

        assertThat(accept(monday, tuesday)).isEqualTo(new Settled(1, 0, 1, 0));
        assertThat(all()).containsExactly(tuesday.ad());
    }

    @Test
    void replayInAnyOrderEndsTheSameWhereMomentsAreKnown() {
        List<Ad> inputs = new ArrayList<>();
        for (int day = 1; day <= 9; day++) {
            for (String id : List.of("a", "b", "c")) {
                inputs.add(ad(id, "2026-06-0" + day + "T00:00:00Z")
                        .title("version " + day / 3)
                        .ad());
            }
        }
        Random random = new Random(1);
        Set<Set<Ad>> ends = new HashSet<>();

        for (int round = 0; round < 50; round++) {
            Collections.shuffle(inputs, random);
            InMemoryCatalog<Ad> fresh = new InMemoryCatalog<>("memory", AdSchema.ADS, () -> Instant.EPOCH);
            accept(fresh, inputs);
            ends.add(all(fresh));
        }

        assertThat(ends).hasSize(1);
    }

    @Test
    void whatIsTakenOutIsGoneAndCounted() {
        accept(ad("a", null), ad("b", null));

        try (Acceptance<Ad> acceptance = new Acceptance<>(AdSchema.ADS, catalog.update())) {
            acceptance.accept(ad("c", null).ad());
            acceptance.remove("test:c", EXPIRED);
            acceptance.remove("test:a", EXPIRED);
            acceptance.commit();
            assertThat(acceptance.settled()).isEqualTo(new Settled(1, 0, 0, 2));
        }

        assertThat(all()).containsExactly(ad("b", null).ad());
    }

    @Test
    void whatIsTakenOutAndHandedInAgainIsThereAndCountedTwice() {
        accept(ad("a", null));

        try (Acceptance<Ad> acceptance = new Acceptance<>(AdSchema.ADS, catalog.update())) {
            acceptance.remove("test:a", EXPIRED);
            acceptance.accept(ad("a", null).title("again").ad());
            acceptance.commit();
            assertThat(acceptance.settled()).isEqualTo(new Settled(1, 0, 0, 1));
        }

        assertThat(all()).containsExactly(ad("a", null).title("again").ad());
    }

    @Test
    void whoTakesOutWhatIsNotThereIsTold() {
        accept(ad("a", null));
        List<String> unknown = new ArrayList<>();

        try (Acceptance<Ad> acceptance = new Acceptance<>(AdSchema.ADS, catalog.update())) {
            for (String id : List.of("test:a", "test:a", "test:b")) {
                acceptance.remove(id, EXPIRED, () -> unknown.add(id));
            }
            acceptance.commit();
            assertThat(acceptance.settled()).isEqualTo(new Settled(0, 0, 0, 1));
        }

        assertThat(unknown).containsExactly("test:a", "test:b");
    }

    @Test
    void whatIsNotCommittedIsRolledBack() {
        try (Acceptance<Ad> acceptance = new Acceptance<>(AdSchema.ADS, catalog.update())) {
            acceptance.accept(ad("kept", null).ad());
            acceptance.commit();
            acceptance.accept(ad("lost", null).ad());
        }

        assertThat(all()).containsExactly(ad("kept", null).ad());
        catalog.update().close();
    }

    private static AdDraft ad(String id, @Nullable String retrievedAt) {
        return of(id).title("same")
                .source(new Source("export", id, retrievedAt == null ? null : Instant.parse(retrievedAt)));
    }

    private Settled accept(AdDraft... drafts) {
        return accept(List.of(drafts).stream().map(AdDraft::ad).toList());
    }

    private Settled accept(List<Ad> ads) {
        return accept(catalog, ads);
    }

    private static Settled accept(InMemoryCatalog<Ad> into, List<Ad> ads) {
        try (Acceptance<Ad> acceptance = new Acceptance<>(AdSchema.ADS, into.update())) {
            ads.forEach(acceptance::accept);
            acceptance.commit();
            return acceptance.settled();
        }
    }

    private Set<Ad> all() {
        return all(catalog);
    }

    private static Set<Ad> all(InMemoryCatalog<Ad> of) {
        Set<Ad> ads = new HashSet<>();
        of.export(Query.ALL, json -> ads.add(AdSchema.ADS.codec().read(json)));
        return ads;
    }
}
