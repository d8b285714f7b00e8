// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.schema.TargetingParameterSchema;
import eu.vitrine.portal.search.FieldLabels;
import eu.vitrine.portal.search.KindWords;
import eu.vitrine.portal.search.ListedLabels;
import eu.vitrine.portal.shell.Names;
import eu.vitrine.portal.shell.Words;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people read in place of the names and values of fields of targeting parameters. Thread-safe. */
@Component
class TargetingLabels implements FieldLabels {

    /** How the keys of their words begin. */
    static final String WORDS = "targetingParameters";

    private static final String DIMENSION = "ads.dimension.";

    private final Words words;
    private final FieldLabels listed;

    TargetingLabels(Words words, Names names) {
        this.words = words;
        this.listed = new ListedLabels(
                new KindWords(words, WORDS),
                TargetingParameterSchema.TARGETING_PARAMETERS,
                Map.of("language", names::language, "dimension", this::known));
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

    /** The name of a dimension, the same as on ads. */
    String dimension(Dimension dimension) {
        return words.say(DIMENSION + dimension);
    }

    private String known(String dimension) {
        return words.has(DIMENSION + dimension) ? words.say(DIMENSION + dimension) : dimension;
    }
}
