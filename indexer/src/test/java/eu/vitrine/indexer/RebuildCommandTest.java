// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Codec;
import eu.vitrine.catalog.Reading;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.contract.StoredContract;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.lucene.LuceneCatalog;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.schema.AdSchema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A catalogue that another version has made is of use again, and nothing of it gets lost in silence. */
class RebuildCommandTest {

    /** Writes ads as no version ever did that this one can read, if their title says so. */
    private static final Codec<Ad> OLD = new Codec<>() {
        @Override
        public byte[] write(Ad ad) {
            String json = new String(AdSchema.ADS.codec().write(ad), StandardCharsets.UTF_8);
            return (json.contains("unreadable") ? json.replace("\"kind\":\"AD\"", "\"kind\":\"SPOT\"") : json)
                    .getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Reading<Ad> read(JsonNode json) {
            throw new IllegalArgumentException("never handed in");
        }

        @Override
        public Ad read(byte[] json) {
            throw new IllegalArgumentException("never read");
        }
    };

    @TempDir
    Path folder;

    private Path catalogue;

    @BeforeEach
    void name() {
        catalogue = folder.resolve("catalogue");
    }

    @Test
    void whatAnotherVersionMadeIsOfferedToBeBuiltAgainAndThenAnswers() {
        written(StoredContract.OTHER.codec(), "one", "two", "three");
        Ran before = stats();
        assertThat(before.code()).isEqualTo(4);
        assertThat(before.err()).contains("another version", "'rebuild'");

        Ran ran = rebuild();

        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains("Accepted 3: 3 new", "Rejected 0.");
        assertThat(stats().json().path("ads").intValue()).isEqualTo(3);
    }

    @Test
    void whatCanNoLongerBeReadIsReported() throws Exception {
        written(OLD, "one", "unreadable", "three");
        Path rejects = folder.resolve("rejects.ndjson");

        Ran ran = rebuild("--report", "json", "--rejects", rejects);

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.out())
                .startsWith("{\"read\":3,\"accepted\":2,\"rejected\":1,\"rejectedByReason\":{\"UNKNOWN_VALUE\":1},");
        // nothing of its line: records lie in no order
        assertThat(Files.readString(rejects))
                .startsWith("{\"file\":\"%s\"".formatted(catalogue))
                .contains("\"id\":\"test:2\",\"field\":\"kind\"");
        assertThat(stats().json().path("ads").intValue()).isEqualTo(2);
    }

    @Test
    void ifNothingCanBeReadTheCatalogueStaysAsItIs() {
        written(OLD, "unreadable");

        Ran ran = rebuild();

        assertThat(ran.code()).isEqualTo(3);
        assertThat(ran.err()).contains("the catalogue is as it was before", "'SPOT' is not known");
        assertThat(stats().err()).contains("another version");
    }

    @Test
    void aCatalogueOfThisVersionComesOutAsItWas() {
        written(AdSchema.ADS, "one", "two");

        assertThat(rebuild().code()).isZero();

        assertThat(stats().json().path("ads").intValue()).isEqualTo(2);
    }

    @Test
    void aCatalogueThatIsNotThereIsNotMade() {
        Ran ran = rebuild();

        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.err()).contains("There is no catalogue at " + catalogue);
        assertThat(catalogue).doesNotExist();
    }

    private void written(Codec<Ad> codec, String... titles) {
        Schema<Ad> other = StoredContract.OTHER;
        written(
                new Schema<>(
                        other.name(),
                        other.id(),
                        other.fields(),
                        other.sorts(),
                        codec,
                        other.succession(),
                        other.substance(),
                        other.lineage(),
                        other.likeness()),
                titles);
    }

    private void written(Schema<Ad> schema, String... titles) {
        LuceneCatalog catalog = new LuceneCatalog(catalogue, InstantSource.fixed(Ran.NOW));
        try (Generation<Ad> generation = catalog.index(schema).update()) {
            for (int number = 1; number <= titles.length; number++) {
                generation.put(AdDraft.of(Integer.toString(number))
                        .title(titles[number - 1])
                        .ad());
            }
            generation.commit();
        }
    }

    private Ran rebuild(Object... more) {
        Object[] arguments = new Object[more.length + 3];
        arguments[0] = "rebuild";
        arguments[1] = "--catalog";
        arguments[2] = catalogue;
        System.arraycopy(more, 0, arguments, 3, more.length);
        return Ran.command(arguments);
    }

    private Ran stats() {
        return Ran.command("stats", "--report", "json", "--catalog", catalogue);
    }
}
