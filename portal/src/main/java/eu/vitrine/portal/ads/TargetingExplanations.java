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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
            RecordSearch<TargetingParameter> parameters,
            Addresses<TargetingParameter> addresses,
            AdLabels labels,
            Words words) {
        this.parameters = parameters;
        this.addresses = addresses;
        this.labels = labels;
        this.words = words;
    }

    /** For each dimension that the platform explains, its page; the search for them where there are several. */
    Map<Dimension, Link> of(String platform) {
        Query query = Query.ALL.including("platform", platform);
        SearchRequest request =
                SearchRequest.of(query).withSize(SearchRequest.MOST_HITS).withFacets(List.of());
        Map<Dimension, Link> links = new EnumMap<>(Dimension.class);
        for (Hit<TargetingParameter> hit : parameters.search(request).hits()) {
            TargetingParameter parameter = hit.record();
            links.merge(
                    parameter.dimension(),
                    link(parameter.dimension(), PAGE + parameter.id()),
                    (one, other) -> several(query, parameter.dimension()));
        }
        return links;
    }

    private Link several(Query query, Dimension dimension) {
        return link(dimension, addresses.search(query.including("dimension", dimension.name())));
    }

    private Link link(Dimension dimension, String href) {
        String name = labels.dimension(dimension.name());
        return new Link(words.say("ad.audience.explained", Map.of("name", name)), href);
    }
}
