// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.CatalogLocked;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.search.Holdings;
import eu.vitrine.catalog.search.RecordSearch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a catalogue is filled anew: seen whole, or not at all. */
public interface RebuildContract extends EngineContract {

    @Test
    default void aRebuildIsSeenWholeOrNotAtAll() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("old-1"), of("both").title("before"));
        RecordSearch<Ad> search = engine.search();

        try (Generation<Ad> generation = engine.index().rebuild()) {
            assertThat(generation.find(List.of("test:both"))).isEmpty();
            generation.put(of("both").title("after").ad());
            generation.put(of("new").ad());
            assertThat(found(search, "")).containsExactly("both", "old-1");
            assertThat(found(engine.reopened(), "q=before")).containsExactly("both");
            generation.commit();
            assertThat(found(search, "")).containsExactly("both", "new");
        }

        assertThat(found(search, "q=after")).containsExactly("both");
        assertThat(found(engine.reopened(), "")).containsExactly("both", "new");
        add(engine, of("next"));
        assertThat(found(search, "")).containsExactly("both", "new", "next");
    }

    @Test
    default void aRebuildThatIsNotCommittedChangesNothing() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("old"));

        try (Generation<Ad> generation = engine.index().rebuild()) {
            generation.put(of("new").ad());
        }

        assertThat(found(engine.search(), "")).containsExactly("old");
        assertThat(found(engine.reopened(), "")).containsExactly("old");
        add(engine, of("next"));
        assertThat(found(engine.search(), "")).containsExactly("next", "old");
    }

    @Test
    default void aRebuildWithoutRecordsEmptiesTheCatalogue() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("old"));

        try (Generation<Ad> generation = engine.index().rebuild()) {
            generation.commit();
        }

        assertThat(found(engine.search(), "")).isEmpty();
        assertThat(engine.search().holdings()).isEqualTo(new Holdings(0, CLOCK.instant(), null));
    }

    @Test
    default void aRebuildLocksTheCatalogueToo() {
        Engine<Ad> engine = engine(CLOCK);

        try (Generation<Ad> first = engine.index().rebuild()) {
            assertThatExceptionOfType(CatalogLocked.class)
                    .isThrownBy(() -> engine.index().update());
            first.commit();
            assertThatExceptionOfType(CatalogLocked.class)
                    .isThrownBy(() -> engine.index().rebuild());
        }

        add(engine, of("1"));
        assertThat(found(engine.search(), "")).containsExactly("1");
    }
}
