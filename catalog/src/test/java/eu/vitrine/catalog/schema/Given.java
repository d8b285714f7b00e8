// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Codec;
import eu.vitrine.catalog.Disclosure;
import eu.vitrine.catalog.Problem;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Reading;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.TargetingParameter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A record as it is handed in: a good one, of which a test changes what it is about. */
final class Given<R> {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Codec<R> codec;
    private final ObjectNode record;

    private Given(Schema<R> schema, String json) {
        this.codec = schema.codec();
        this.record = (ObjectNode) MAPPER.readTree(json);
    }

    /** An ad that says no more than it must. */
    static Given<Ad> ad() {
        return new Given<>(AdSchema.ADS, """
                {"id":"shop:1","platform":"shop","kind":"AD","advertiser":{"name":"Acme"},
                 "periods":[{"from":"2026-01-01T00:00:00Z","to":"2026-02-01T00:00:00Z"}]}
                """);
    }

    /** A version of a recommender that says no more than it must, and so shows what it lacks. */
    static Given<Recommender> recommender() {
        return new Given<>(RecommenderSchema.RECOMMENDERS, """
                {"id":"feed","platform":"shop","version":"1.0.0","effectiveFrom":"2026-03-01","name":{"en":"Feed"}}
                """);
    }

    /** A targeting parameter that says no more than it must. */
    static Given<TargetingParameter> targetingParameter() {
        return new Given<>(TargetingParameterSchema.TARGETING_PARAMETERS, """
                {"id":"shop:interest","platform":"shop","dimension":"INTEREST","name":{"en":"Interests"}}
                """);
    }

    /** A version of a disclosure that says no more than it must. */
    static Given<Disclosure> disclosure() {
        return new Given<>(DisclosureSchema.DISCLOSURES, """
                {"id":"shop","service":"Shop","date":"2026-03-01T10:00:00Z","text":"How we rank."}
                """);
    }

    /** The record with this property, of its own level, in place of what stands there. */
    Given<R> with(String name, String json) {
        record.set(name, MAPPER.readTree(json));
        return this;
    }

    Given<R> without(String name) {
        record.remove(name);
        return this;
    }

    Reading<R> reading() {
        return codec.read(record);
    }

    /** The record that is read; fails if there are problems. */
    R read() {
        return valid().record();
    }

    Reading.Valid<R> valid() {
        return switch (reading()) {
            case Reading.Valid<R> valid -> valid;
            case Reading.Invalid<R> invalid -> throw new AssertionError("unexpected problems: " + invalid.problems());
        };
    }

    /** The rejection; fails if there is none. */
    Reading.Invalid<R> invalid() {
        return invalid(reading());
    }

    /** The rejection of a line; fails if it is read. */
    static Reading.Invalid<Ad> invalid(String json) {
        return invalid(AdSchema.ADS.codec().read(MAPPER.readTree(json)));
    }

    private static <R> Reading.Invalid<R> invalid(Reading<R> reading) {
        return switch (reading) {
            case Reading.Valid<R> valid -> throw new AssertionError("no problem found, but read: " + valid.record());
            case Reading.Invalid<R> invalid -> invalid;
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

    /** What the codec writes of it. */
    JsonNode published() {
        return MAPPER.readTree(codec.write(read()));
    }
}
