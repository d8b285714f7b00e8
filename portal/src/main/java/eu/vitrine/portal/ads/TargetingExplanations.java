// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.search.Hit;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.SearchRequest;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Where a platform explains what its ads are aimed with, one click from an ad (Art. 26(1)(d) DSA). Thread-safe. */
@Component
class TargetingExplanations {

    private static final String PAGE = "/targeting-parameters/";

    private final RecordSearch<TargetingParameter> parameters;
    private final Addresses<TargetingParameter> addresses;
    private final AdLabels labels;
    private final Words words;

    TargetingExplanations(
            @Qualifier("watchedTargetingParameters") RecordSearch<TargetingParameter> parameters,
            Addresses<TargetingParameter> addresses,
            AdLabels labels,
            Words words) {
        this.parameters = parameters;
        this.addresses = addresses;
        this.labels = labels;
        this.words = words;
    }

    /** For each dimension that the platform explains, what it says about it, by id. */
    Map<Dimension, List<TargetingParameter>> of(String platform) {
        SearchRequest request = SearchRequest.of(Query.ALL.including("platform", platform))
                .withSize(SearchRequest.MOST_HITS)
                .withFacets(List.of());
        return parameters.search(request).hits().stream()
                .map(Hit::record)
                .sorted(Comparator.comparing(TargetingParameter::id))
                .collect(Collectors.groupingBy(
                        TargetingParameter::dimension, () -> new EnumMap<>(Dimension.class), Collectors.toList()));
    }

    /** The page of a parameter; the search for them where there are several. */
    Link link(Dimension dimension, List<TargetingParameter> explained) {
        TargetingParameter first = explained.getFirst();
        String href = explained.size() == 1
                ? page(first)
                : addresses.search(
                        Query.ALL.including("platform", first.platform()).including("dimension", dimension.name()));
        String name = labels.dimension(dimension.name());
        return new Link(words.say("ad.audience.explained", Map.of("name", name)), href);
    }

    /** Where a parameter is explained. */
    static String page(TargetingParameter parameter) {
        return PAGE + parameter.id();
    }
}
