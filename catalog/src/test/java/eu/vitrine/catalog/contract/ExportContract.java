// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import static eu.vitrine.catalog.sample.AdDraft.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.sample.SampleAds;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How everything that matches is handed over. */
public interface ExportContract extends EngineContract {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "q=sale", "country=GR&country=DE", "status=ACTIVE", "q=-sale&platform.not=other", "q=none"})
    default void anExportHoldsWhatASearchFinds(String queryString) {
        RecordSearch<Ad> search = searching(SampleAds.ALL);

        assertThat(export(search, queryString).stream().map(this::localId).toList())
                .containsExactlyInAnyOrderElementsOf(found(search, queryString));
    }

    private List<Ad> export(RecordSearch<Ad> search, String queryString) {
        List<Ad> exported = new ArrayList<>();
        long count = search.export(
                query(queryString), json -> exported.add(AdSchema.ADS.codec().read(json)));
        assertThat(count).isEqualTo(exported.size());
        return exported;
    }

    @Test
    default void eachRecordIsOneLineOfItsJson() {
        RecordSearch<Ad> search = searching(of("1").body("two\nlines \u2028 \uD83D\uDE00 <b>"));
        List<byte[]> lines = new ArrayList<>();

        search.export(Query.ALL, lines::add);

        assertThat(lines).hasSize(1);
        assertThat(lines.getFirst())
                .isEqualTo(AdSchema.ADS.codec().write(search.find("test:1").orElseThrow()));
        assertThat(new String(lines.getFirst(), StandardCharsets.UTF_8)).doesNotContain("\n");
    }

    @Test
    default void thereIsNoCap() {
        RecordSearch<Ad> search = searching(
                IntStream.range(0, 12_000).mapToObj(i -> of("ad-" + i).ad()).toList());
        Set<String> ids = new TreeSet<>();

        long count = search.export(
                query("q=nobody"),
                json -> ids.add(AdSchema.ADS.codec().read(json).id()));

        assertThat(count).isEqualTo(12_000);
        assertThat(ids).hasSize(12_000);
    }

    @Test
    default void whatIsCommittedDuringAnExportIsNoPartOfIt() {
        Engine<Ad> engine = engine(CLOCK);
        add(engine, IntStream.range(0, 100).mapToObj(i -> of("ad-" + i)).toArray(AdDraft[]::new));
        List<String> exported = new ArrayList<>();

        engine.search().export(Query.ALL, json -> {
            if (exported.isEmpty()) {
                replaceAll(engine);
            }
            exported.add(localId(AdSchema.ADS.codec().read(json)));
        });

        assertThat(exported)
                .hasSize(100)
                .doesNotHaveDuplicates()
                .allSatisfy(id -> assertThat(id).startsWith("ad-"));
        assertThat(found(engine.search(), "")).containsExactly("other");
    }

    private static void replaceAll(Engine<Ad> engine) {
        try (Generation<Ad> generation = engine.index().update()) {
            generation.put(of("other").ad());
            IntStream.range(0, 100).forEach(i -> generation.delete("test:ad-" + i));
            generation.commit();
        }
    }

    @Test
    default void anExportEndsWhereItsReceiverFails() {
        RecordSearch<Ad> search = searching(of("1"), of("2"));
        IOException gone = new IOException("the receiver has gone");

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> search.export(Query.ALL, json -> {
                    throw gone;
                }))
                .withCause(gone);
        assertThat(found(search, "")).hasSize(2);
    }
}
