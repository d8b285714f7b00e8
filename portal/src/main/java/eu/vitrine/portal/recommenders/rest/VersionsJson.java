// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.rest;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.schema.RecommenderSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.util.RawValue;

/**
 * The versions of a recommender, as JSON.
 *
 * @param versions each as its codec writes it, in the order in which they take effect
 */
record VersionsJson(List<RawValue> versions) {

    static VersionsJson of(List<Recommender> versions) {
        return new VersionsJson(versions.stream()
                .map(version -> RecommenderSchema.RECOMMENDERS.codec().write(version))
                .map(json -> new RawValue(new String(json, StandardCharsets.UTF_8)))
                .toList());
    }
}
