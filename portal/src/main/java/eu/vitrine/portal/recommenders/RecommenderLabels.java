// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.schema.RecommenderSchema;
import eu.vitrine.portal.search.FieldLabels;
import eu.vitrine.portal.search.KindWords;
import eu.vitrine.portal.search.ListedLabels;
import eu.vitrine.portal.shell.Names;
import eu.vitrine.portal.shell.Words;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people read in place of the names and values of fields of recommenders. Thread-safe. */
@Component
class RecommenderLabels implements FieldLabels {

    private final FieldLabels listed;

    RecommenderLabels(Words words, Names names) {
        this.listed = new ListedLabels(
                new KindWords(words, "recommenders"),
                RecommenderSchema.RECOMMENDERS,
                Map.of("language", names::language));
    }

    @Override
    public String field(String field) {
        return listed.field(field);
    }

    @Override
    public String help(String field) {
        return listed.help(field);
    }

    @Override
    public String value(String field, String value) {
        return listed.value(field, value);
    }
}
