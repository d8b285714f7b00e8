// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.archive.tlog.CrashingStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.archive.tlog.Storage;
import eu.vitrine.catalog.contract.EngineContract;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.Departure;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** An engine is a view of an archive: what is written stands there first, and what the engine lacks is told to it again. */
public interface ViewsContract {

    /** Who signs. */
    NoteSigner KEY = NoteSigner.make("ads.example/archive");

    /** Another who signs. */
    NoteSigner OTHER = NoteSigner.make("other.example/archive");

    /** Some occasion. */
    Occasion OCCASION = Occasion.of("test");

    /** A new, empty catalogue, and the same one each time it is asked for by the same name. */
    Catalog catalog(String name);

    /** A catalogue as the view of an archive. */
    default Views views(String name, Storage storage) {
        return new Views(catalog(name), new Keeping(storage, () -> KEY), EngineContract.CLOCK);
    }

    /** Carries this out on ads, and commits. */
    default void write(Views views, Consumer<Acceptance<Ad>> work) {
        try (Acceptance<Ad> acceptance = views.update(AdSchema.ADS, OCCASION)) {
            work.accept(acceptance);
            acceptance.commit();
        }
    }

    /** Takes ads in, and commits. */
    default void write(Views views, AdDraft... drafts) {
        write(views, acceptance -> List.of(drafts).forEach(draft -> acceptance.accept(draft.ad())));
    }

    /** Every ad that the catalogue shows, as {@code id title}, in the order of ids. */
    default List<String> shown(String name) {
        List<String> shown = new ArrayList<>();
        try (RecordSearch<Ad> search = catalog(name).search(AdSchema.ADS)) {
            search.export(Query.ALL, json -> {
                Ad ad = AdSchema.ADS.codec().read(json);
                shown.add(ad.id()
                        + (ad.content() == null ? "" : " " + ad.content().title()));
            });
        }
        return shown.stream().sorted().toList();
    }

    @Test
    default void everyAcceptedRecordIsAnEventUnlessItSaysNothingNew() {
        Storage storage = new CrashingStorage(1);
        Views views = views("a", storage);

        write(views, of("1").title("one"), of("2").title("two"));
        write(views, of("1").title("one"), of("2").title("other"));
        write(views, of("1").title("one"), of("2").title("other"));

        assertThat(new Written(storage).events()).containsExactly("CREATED test:1", "CREATED test:2", "CHANGED test:2");
        assertThat(shown("a")).containsExactly("test:1 one", "test:2 other");
    }

    @Test
    default void aRepeatedIdIsAnEventForEachTimeItSaysSomethingElse() {
        Storage storage = new CrashingStorage(1);

        write(
                views("a", storage),
                of("1").title("one"),
                of("1").title("two"),
                of("1").title("two"),
                of("1").title("one"));

        assertThat(new Written(storage).events()).containsExactly("CREATED test:1", "CHANGED test:1", "CHANGED test:1");
    }

    @Test
    default void whatTheEngineRefusesIsNoEvent() {
        Storage storage = new CrashingStorage(1);
        List<String> reasons = new ArrayList<>();

        write(views("a", storage), acceptance -> {
            acceptance.accept(of("1").advertiser("x".repeat(40_000)).ad(), problem -> reasons.add(problem.message()));
            acceptance.accept(of("2").ad(), problem -> reasons.add(problem.message()));
        });

        assertThat(reasons).hasSize(1);
        assertThat(new Written(storage).events()).containsExactly("CREATED test:2");
    }

    @Test
    default void whatIsTakenOutSaysWhy() {
        Storage storage = new CrashingStorage(1);
        Views views = views("a", storage);
        write(views, of("1"), of("2"), of("3"));

        write(views, acceptance -> {
            acceptance.remove("test:1", new Departure(Departure.Cause.EXPIRED, "its time is over"));
            acceptance.remove("test:2", new Departure(Departure.Cause.WITHDRAWN, "a mistake"));
            acceptance.remove("test:unknown", new Departure(Departure.Cause.WITHDRAWN, "a mistake"));
        });

        assertThat(new Written(storage).events())
                .contains("EXPIRED test:1", "WITHDRAWN test:2")
                .hasSize(5);
        assertThat(shown("a")).hasSize(1);
    }

    @Test
    default void aRemovalIsToldAsOneAndSoIsItsEnd() {
        Storage storage = new CrashingStorage(1);
        Views views = views("a", storage);
        Ad removed = SampleAds.REMOVED_PILLS;
        Ad before = of(removed.id().substring("test:".length())).title("shown").ad();

        write(views, acceptance -> acceptance.accept(before));
        write(views, acceptance -> acceptance.accept(removed));
        write(views, acceptance -> acceptance.accept(before));

        assertThat(new Written(storage).events())
                .filteredOn(event -> !event.endsWith("erased"))
                .endsWith("REINSTATED " + removed.id());
        assertThat(new Written(storage).events())
                .map(event -> event.split(" ")[0])
                .containsExactly("CREATED", "REMOVED", "REINSTATED");
    }

    @Test
    default void anEngineThatWasLeftBehindCatchesUpBeforeAnythingMoreIsWritten() {
        Storage storage = new CrashingStorage(1);
        write(views("left", storage), of("1").title("one"), of("2").title("two"));
        write(views("ahead", storage), of("1").title("other"), of("3").title("three"));
        write(
                views("ahead", storage),
                acceptance -> acceptance.remove("test:2", new Departure(Departure.Cause.WITHDRAWN, "a mistake")));

        write(views("left", storage), of("3").title("three"));

        assertThat(shown("left")).isEqualTo(shown("ahead")).containsExactly("test:1 other", "test:3 three");
        assertThat(new Written(storage).events()).hasSize(5);
    }

    @Test
    default void whatWasThereBeforeItsArchiveBecomesItsBeginning() {
        Storage storage = new CrashingStorage(1);
        try (Generation<Ad> generation = catalog("a").index(AdSchema.ADS).update()) {
            generation.put(of("1").title("one").ad());
            generation.commit();
        }

        write(views("a", storage), of("1").title("one"), of("2").title("two"));

        assertThat(new Written(storage).events()).containsExactly("CREATED test:1", "CREATED test:2");
    }

    @Test
    default void aReplacementWithdrawsWhatDoesNotComeAgain() {
        Storage storage = new CrashingStorage(1);
        Views views = views("a", storage);
        write(views, of("same").title("s"), of("other").title("o"), of("gone").title("g"));

        try (Acceptance<Ad> acceptance = views.replace(AdSchema.ADS, OCCASION)) {
            acceptance.accept(of("new").title("n").ad());
            acceptance.accept(of("same").title("s").ad());
            acceptance.accept(of("other").title("changed").ad());
            acceptance.commit();
        }

        assertThat(new Written(storage).events().subList(3, 6))
                .containsExactlyInAnyOrder("CREATED test:new", "CHANGED test:other", "WITHDRAWN test:gone");
        assertThat(shown("a")).containsExactly("test:new n", "test:other changed", "test:same s");
    }

    @Test
    default void anEngineIsBuiltAgainFromTheArchiveAndComparedWithIt() {
        Storage storage = new CrashingStorage(1);
        write(views("a", storage), of("1").title("one"), of("2").title("two"), of("3").title("three"));
        write(views("a", storage), of("2").title("other"));
        write(
                views("a", storage),
                acceptance -> acceptance.remove("test:3", new Departure(Departure.Cause.WITHDRAWN, "a mistake")));

        assertThat(views("b", storage).rebuild(AdSchema.ADS, (id, problems) -> {}))
                .contains(new Rebuilt(2, 0));

        assertThat(shown("b")).isEqualTo(shown("a")).containsExactly("test:1 one", "test:2 other");
        try (RecordSearch<Ad> search = catalog("b").search(AdSchema.ADS)) {
            assertThat(search.holdings().position())
                    .isEqualTo(new ArchivePosition(KEY.open().name(), new Written(storage).size()));
        }
    }

    @Test
    default void aViewOfAnotherArchiveIsRefusedAndNothingIsWritten() {
        Storage storage = new CrashingStorage(1);
        Storage other = new CrashingStorage(2);
        write(views("a", storage), of("1"));
        Views foreign = new Views(catalog("a"), new Keeping(other, () -> OTHER), EngineContract.CLOCK);
        write(new Views(catalog("b"), new Keeping(other, () -> OTHER), EngineContract.CLOCK), of("2"));

        assertThatExceptionOfType(ArchiveMismatch.class)
                .isThrownBy(() -> write(foreign, of("3")))
                .withMessageContainingAll("ads.example/archive", "other.example/archive");
        assertThatExceptionOfType(ArchiveMismatch.class)
                .isThrownBy(() -> write(new Views(catalog("a"), null, EngineContract.CLOCK), of("3")))
                .withMessageContainingAll("ads.example/archive", "--archive");
        assertThatExceptionOfType(ArchiveMismatch.class)
                .isThrownBy(() -> write(views("a", new CrashingStorage(3)), of("3")))
                .withMessageContaining("ads.example/archive");
        assertThat(shown("a")).hasSize(1);
        assertThat(new Written(other).events()).containsExactly("CREATED test:2");
    }

    @Test
    default void anArchiveThatIsBehindItsEngineIsRefused() {
        Storage storage = new CrashingStorage(1);
        Storage copy = new CrashingStorage(2);
        write(views("a", storage), of("1"));
        write(views("b", copy), of("1"));
        write(views("a", storage), of("2"));

        assertThatExceptionOfType(ArchiveMismatch.class)
                .isThrownBy(() -> write(views("a", copy), of("3")))
                .withMessageContaining("old copy");
    }
}
