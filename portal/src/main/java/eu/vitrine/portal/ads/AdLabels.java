// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.search.FieldLabels;
import eu.vitrine.portal.search.KindWords;
import eu.vitrine.portal.search.ListedLabels;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Names;
import eu.vitrine.portal.shell.Words;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What people read in place of the names and values of fields of ads; of a subject, the label that it has in the records. Thread-safe. */
@Component
public class AdLabels implements FieldLabels {

    private static final Pattern AGES = Pattern.compile("(?<from>\\d{1,3})(?:-(?<to>\\d{1,3})|\\+)");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Words words;
    private final Names names;
    private final FieldLabels listed;

    AdLabels(Words words, Names names, SubjectLabels subjects, AdvertiserNames advertisers) {
        this.words = words;
        this.names = names;
        this.listed = new ListedLabels(
                new KindWords(words, "ads"),
                AdSchema.ADS,
                Map.of(
                        "country", names::country,
                        "advertiserCountry", names::country,
                        "language", names::language,
                        "subject", subjects::label,
                        "advertiserId", advertisers::name,
                        "targeting", this::known,
                        "excluded", this::known,
                        "targetingValue", this::dimensionValue,
                        "excludedValue", this::dimensionValue));
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

    @Override
    public Optional<Link> page(String field, String value) {
        return field.equals("advertiser")
                ? Optional.of(
                        new Link(words.say("ads.page.advertiser", Map.of("name", value)), AdvertiserPaths.named(value)))
                : Optional.empty();
    }

    /** The name of a country. */
    public String country(String code) {
        return names.country(code);
    }

    /** The name of a dimension of targeting. */
    public String dimension(String dimension) {
        return words.say("ads.dimension." + dimension);
    }

    private String known(String dimension) {
        return words.has("ads.dimension." + dimension) ? dimension(dimension) : dimension;
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
                Map.of("dimension", dimension(dimension), "value", chosen(Dimension.valueOf(dimension), chosen)));
    }

    /** What was chosen of a dimension of targeting, as people say it; values that are no code stay as they are. */
    public String chosen(Dimension dimension, String value) {
        return switch (dimension) {
            case LOCATION -> place(value);
            case LANGUAGE -> names.language(value);
            case AGE -> age(value);
            case GENDER -> listedOr("ads.gender." + value.toUpperCase(Locale.ROOT), value);
            default -> value;
        };
    }

    /** {@code 18-24} and {@code 65+}. */
    private String age(String value) {
        Matcher range = AGES.matcher(value);
        if (!range.matches()) {
            return value;
        }
        String to = range.group("to");
        return to == null
                ? words.say("ads.age.from", Map.of("from", Integer.valueOf(range.group("from"))))
                : words.say(
                        "ads.age.range",
                        Map.of("from", Integer.valueOf(range.group("from")), "to", Integer.valueOf(to)));
    }

    private String listedOr(String key, String otherwise) {
        return words.has(key) ? words.say(key) : otherwise;
    }

    /** A country, by its code; else a place, with its kind where its value says it: {@code region/Berlin}. */
    private String place(String value) {
        if (COUNTRY.matcher(value).matches()) {
            return names.country(value);
        }
        int slash = value.indexOf('/');
        String key = "ads.place." + (slash < 0 ? "" : value.substring(0, slash));
        return words.has(key) ? words.say(key, Map.of("name", value.substring(slash + 1))) : value;
    }
}
