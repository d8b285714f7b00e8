// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.intake;

import static eu.vitrine.catalog.Finding.SPECIAL_CATEGORY_PROFILING;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.schema.TargetingParameterSchema;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * What platforms say that they profile people by although it is specially protected: ads that are aimed by it show an infringement of Art. 26(3)
 * DSA, and carry the finding. Immutable and thread-safe.
 *
 * @param byPlatform the dimensions of each platform that has any
 */
public record SpecialCategories(Map<String, Set<Dimension>> byPlatform) {

    private static final String FINDING = SPECIAL_CATEGORY_PROFILING.name();

    /** Copies the map. */
    public SpecialCategories {
        byPlatform = Map.copyOf(byPlatform);
    }

    /** As the targeting parameters of a catalogue have it now. */
    public static SpecialCategories of(RecordSearch<TargetingParameter> parameters) {
        Map<String, Set<Dimension>> byPlatform = new TreeMap<>();
        parameters.export(Query.ALL.including("finding", FINDING), json -> {
            TargetingParameter parameter =
                    TargetingParameterSchema.TARGETING_PARAMETERS.codec().read(json);
            byPlatform
                    .computeIfAbsent(parameter.platform(), platform -> EnumSet.noneOf(Dimension.class))
                    .add(parameter.dimension());
        });
        return new SpecialCategories(byPlatform);
    }

    /** The ad with the finding if it is aimed by such a dimension, at people or away from them; without it if not. */
    public Ad mark(Ad ad) {
        Set<Dimension> dimensions = byPlatform.getOrDefault(ad.platform(), Set.of());
        boolean used = ad.targeting().stream().anyMatch(row -> dimensions.contains(row.dimension()));
        return ad.withFinding(SPECIAL_CATEGORY_PROFILING, used);
    }

    /** Which ads lack the finding, and which carry it for nothing; together they leave out every ad that is as it should be. */
    public List<Query> wronglyMarked() {
        List<Query> wrong = new ArrayList<>();
        Query carrying = Query.ALL.including("finding", FINDING);
        Query elsewhere = carrying;
        for (Map.Entry<String, Set<Dimension>> platform : byPlatform.entrySet()) {
            Query lacking = Query.ALL.including("platform", platform.getKey()).excluding("finding", FINDING);
            Query forNothing = carrying.including("platform", platform.getKey());
            for (String field : List.of("targeting", "excluded")) {
                wrong.add(each(platform.getValue(), lacking, (query, dimension) -> query.including(field, dimension)));
                forNothing =
                        each(platform.getValue(), forNothing, (query, dimension) -> query.excluding(field, dimension));
            }
            wrong.add(forNothing);
            elsewhere = elsewhere.excluding("platform", platform.getKey());
        }
        wrong.add(elsewhere);
        return wrong;
    }

    private static Query each(Set<Dimension> dimensions, Query query, BiFunction<Query, String, Query> narrow) {
        Query narrowed = query;
        for (Dimension dimension : dimensions) {
            narrowed = narrow.apply(narrowed, dimension.name());
        }
        return narrowed;
    }
}
