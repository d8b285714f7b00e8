// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Reading;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A record as it is handed in: a good one, of which a test changes what it is about. */
final class Given {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final ObjectNode record;

    private Given(String json) {
        this.record = (ObjectNode) MAPPER.readTree(json);
    }

    /** An ad that says no more than it must. */
    static Given ad() {
        return new Given("""
                {"id":"shop:1","platform":"shop","kind":"AD","advertiser":{"name":"Acme"},
                 "periods":[{"from":"2026-01-01T00:00:00Z","to":"2026-02-01T00:00:00Z"}]}
                """);
    }

    /** The record with this property, of its own level, in place of what stands there. */
    Given with(String name, String json) {
        record.set(name, MAPPER.readTree(json));
        return this;
    }

    Given without(String name) {
        record.remove(name);
        return this;
    }

    Reading<Ad> reading() {
        return AdSchema.ADS.codec().read(record);
    }

    /** The ad that is read; fails if there are problems. */
    Ad read() {
        return valid().record();
    }

    Reading.Valid<Ad> valid() {
        return switch (reading()) {
            case Reading.Valid<Ad> valid -> valid;
            case Reading.Invalid<Ad> invalid -> throw new AssertionError("unexpected problems: " + invalid.problems());
        };
    }

    /** The rejection; fails if there is none. */
    Reading.Invalid<Ad> invalid() {
        return invalid(reading());
    }

    /** The rejection of a line; fails if it is read. */
    static Reading.Invalid<Ad> invalid(String json) {
        return invalid(AdSchema.ADS.codec().read(MAPPER.readTree(json)));
    }

    private static Reading.Invalid<Ad> invalid(Reading<Ad> reading) {
        return switch (reading) {
            case Reading.Valid<Ad> valid -> throw new AssertionError("no problem found, but read: " + valid.record());
            case Reading.Invalid<Ad> invalid -> invalid;
        };
    }

    /** All that is wrong; fails if nothing is. */
    List<Problem> problems() {
        return invalid().problems();
    }

    /** The reasons by field; each message must say something in a whole sentence. */
    Map<String, Reason> reasons() {
        Map<String, Reason> reasons = new TreeMap<>();
        for (Problem problem : problems()) {
            assertThat(problem.message())
                    .matches("'?[^ ].* .*[.~-]")
                    .doesNotContain("Exception")
                    .hasSizeLessThan(400);
            reasons.put(problem.field(), problem.reason());
        }
        return reasons;
    }

    /** What the codec writes of it and reads again. */
    JsonNode published() {
        return MAPPER.readTree(AdSchema.ADS.codec().write(read()));
    }
}
