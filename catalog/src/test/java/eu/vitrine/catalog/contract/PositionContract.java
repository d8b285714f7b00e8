// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.index.Generation;
import org.junit.jupiter.api.Test;

/** An engine remembers, in the same step in which records are seen, how far in the history of an archive they have come. */
public interface PositionContract extends EngineContract {

    /** Some position. */
    ArchivePosition FIRST = new ArchivePosition("ads.example/archive", 2);

    @Test
    default void theNextWriterFindsThePositionOfTheLastCommit() {
        Engine<Ad> engine = engine(CLOCK);
        try (Generation<Ad> generation = engine.index().update()) {
            assertThat(generation.position()).isEmpty();
            generation.put(of("1").ad());
            generation.commit(FIRST);
            assertThat(generation.position()).contains(FIRST);
            generation.put(of("2").ad());
        }

        try (Generation<Ad> generation = engine.index().update()) {
            assertThat(generation.position()).contains(FIRST);
            assertThat(generation.records()).isEqualTo(1);
        }
        assertThat(engine.search().holdings().position()).isEqualTo(FIRST);
        assertThat(engine.reopened().holdings().position()).isEqualTo(FIRST);
    }

    @Test
    default void aPositionAloneIsACommit() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("1"));
        assertThat(engine.search().holdings().position()).isNull();

        try (Generation<Ad> generation = engine.index().update()) {
            generation.commit(FIRST);
        }

        assertThat(engine.search().holdings().position()).isEqualTo(FIRST);
        assertThat(found(engine.search(), "")).containsExactly("1");
    }

    @Test
    default void aRebuildBeginsWithoutAPosition() {
        Engine<Ad> engine = engine(CLOCK);
        try (Generation<Ad> generation = engine.index().update()) {
            generation.commit(FIRST);
        }

        try (Generation<Ad> generation = engine.index().rebuild()) {
            assertThat(generation.position()).isEmpty();
            assertThat(generation.records()).isZero();
            generation.put(of("1").ad());
            generation.put(of("2").ad());
            generation.commit();
            assertThat(generation.records()).isEqualTo(2);
        }

        assertThat(engine.search().holdings().position()).isNull();
    }
}
