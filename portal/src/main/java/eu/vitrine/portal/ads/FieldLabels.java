// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import com.ibm.icu.util.ULocale;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.shell.Words;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * What people read in place of the names and values of fields: words for closed lists, the names of countries and languages, the label that a
 * subject has in the records. What has no label is its own. Labels are data, never markup. Thread-safe.
 */
@Component
public class FieldLabels {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

    private final Words words;
    private final SubjectLabels subjects;

    FieldLabels(Words words, SubjectLabels subjects) {
        this.words = words;
        this.subjects = subjects;
    }

    /** The name of a field. */
    public String field(String field) {
        return words.say("ads.field." + field);
    }

    /** One sentence about what a field holds. */
    public String help(String field) {
        return words.say("ads.field." + field + ".help");
    }

    /** The label of a value of a field; the value itself if it has none. */
    public String value(String field, String value) {
        return switch (field) {
            case "country", "advertiserCountry" -> country(value);
            case "language" -> language(value);
            case "subject" -> subjects.label(value);
            case "targetingValue", "excludedValue" -> dimensionValue(value);
            default -> closed(field, value);
        };
    }

    /** The name of a country. */
    public String country(String code) {
        return COUNTRY.matcher(code).matches()
                ? new ULocale("und", code).getDisplayCountry(ULocale.forLocale(words.locale()))
                : code;
    }

    /** The name of a language. */
    public String language(String code) {
        return LANGUAGE.matcher(code).matches()
                ? new ULocale(code).getDisplayLanguage(ULocale.forLocale(words.locale()))
                : code;
    }

    /** The name of a dimension of targeting. */
    public String dimension(String dimension) {
        return words.say("ads.dimension." + dimension);
    }

    private String closed(String field, String value) {
        boolean known = AdSchema.ADS
                .field(field)
                .filter(row -> row instanceof Field.Facetable<?> facet
                        && facet.closedList().contains(value))
                .isPresent();
        return known ? words.say(key(field) + value) : value;
    }

    private static String key(String field) {
        return switch (field) {
            case "targeting", "excluded" -> "ads.dimension.";
            default -> "ads." + field + '.';
        };
    }

    private String dimensionValue(String value) {
        int colon = value.indexOf(':');
        String dimension = colon < 0 ? "" : value.substring(0, colon);
        if (!words.has("ads.dimension." + dimension)) {
            return value;
        }
        String chosen = value.substring(colon + 1);
        return words.say(
                "ads.dimensionValue",
                Map.of(
                        "dimension",
                        dimension(dimension),
                        "value",
                        dimension.equals("LOCATION") ? place(chosen) : chosen));
    }

    /** A place, with its kind where its value says it: {@code region/Berlin}. */
    public String place(String value) {
        int slash = value.indexOf('/');
        String key = "ads.place." + (slash < 0 ? "" : value.substring(0, slash));
        return words.has(key) ? words.say(key, Map.of("name", value.substring(slash + 1))) : value;
    }
}
