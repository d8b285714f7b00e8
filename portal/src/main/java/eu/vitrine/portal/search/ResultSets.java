// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.Total;
import eu.vitrine.portal.shell.Days;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** What other pages about the results of a search have in common with the search page: how addresses are read, and what was found is said. Thread-safe. */
public final class ResultSets<R> {

    private final Corrections<R> corrections;
    private final TotalSentence total;

    /** The result sets of this kind of record. */
    public ResultSets(Kind<R> kind, Days days) {
        this.corrections = new Corrections<>(kind, new FacetGroups<>(kind));
        this.total = new TotalSentence(kind, new RangeWords(kind.words(), days));
    }

    /**
     * Asks with what of an address can be used, as the search page does.
     *
     * @param ask with a query, and a sentence on each parameter that cannot be used
     */
    public <T> T read(Map<String, List<String>> parameters, BiFunction<Query, List<String>, T> ask) {
        return corrections.lenient(parameters, (request, wrong) -> ask.apply(request.query(), wrong));
    }

    /** How many match what, a plain sentence. */
    public String say(Total found, Query query) {
        return total.say(found, query);
    }
}
