// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.rest;

import eu.vitrine.catalog.Match;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Page;
import eu.vitrine.catalog.search.Total;
import eu.vitrine.portal.search.Kind;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/**
 * One page of an answer, as JSON.
 *
 * @param hits each with two members: the record as its codec writes it, under the name of its kind, and {@code matches}, why it was found
 * @param next the cursor of the next page; null on the last
 */
public record ResultPage(
        Total total,
        List<Map<String, Object>> hits,
        List<LabelledFacet> facets,
        @Nullable String next) {

    static <R> ResultPage of(Page<R> page, Kind<R> kind) {
        return new ResultPage(
                page.total(),
                page.hits().stream().map(hit -> member(hit, kind)).toList(),
                page.facets().stream()
                        .map(facet -> LabelledFacet.of(facet, kind.labels()))
                        .toList(),
                page.next() == null ? null : page.next().encode());
    }

    private static <R> Map<String, Object> member(Hit<R> hit, Kind<R> kind) {
        byte[] json = kind.schema().codec().write(hit.record());
        List<Match> matches = hit.matches();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(kind.singular(), new RawValue(new String(json, StandardCharsets.UTF_8)));
        members.put("matches", matches);
        return members;
    }
}
