// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.index.Acceptance;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.Settled;
import eu.vitrine.catalog.schema.AdSchema;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an engine that writes to an index cannot keep, it gives back with the reason, and nothing else is lost by it. */
public interface RefusalContract extends EngineContract {

    /** Longer than any term of an index can be. */
    String ENDLESS = "x".repeat(40_000);

    @Test
    default void aRecordThatCannotBeKeptIsRefusedAndWhatStoodThereStays() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("1").title("before"));
        List<String> reasons = new ArrayList<>();

        try (Generation<Ad> generation = engine.index().update()) {
            generation.put(of("0").ad(), reasons::add);
            generation.put(of("1").title("after").advertiser(ENDLESS).ad(), reasons::add);
            generation.put(of("2").advertiser(ENDLESS).ad(), reasons::add);
            generation.put(of("3").ad(), reasons::add);
            generation.commit();
        }

        assertThat(reasons)
                .hasSize(2)
                .allSatisfy(reason -> assertThat(reason).contains("advertiser").hasSizeLessThan(1_000));
        assertThat(found(engine.search(), "")).containsExactly("0", "1", "3");
        assertThat(found(engine.search(), "q=before")).containsExactly("1");
    }

    @Test
    default void whatWasRefusedCountsNowhere() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, of("1").title("before"));
        List<Problem> reasons = new ArrayList<>();

        try (Acceptance<Ad> acceptance =
                new Acceptance<>(AdSchema.ADS, engine.index().update())) {
            acceptance.accept(of("1").title("after").advertiser(ENDLESS).ad(), reasons::add);
            acceptance.accept(of("2").advertiser(ENDLESS).ad(), reasons::add);
            acceptance.accept(of("3").ad(), reasons::add);
            acceptance.commit();
            assertThat(acceptance.settled()).isEqualTo(new Settled(1, 0, 0, 0));
        }

        assertThat(reasons).extracting(Problem::reason).containsExactly(Problem.Reason.REFUSED, Problem.Reason.REFUSED);
        assertThat(found(engine.search(), "")).containsExactly("1", "3");
    }
}
