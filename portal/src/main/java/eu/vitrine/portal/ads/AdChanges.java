// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.differences.TextDifference;
import eu.vitrine.portal.record.Block.Change;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an ad says otherwise than before, field by field of the table of fields, in words. Thread-safe. */
@Component
class AdChanges {

    private final Words words;
    private final AdLabels labels;
    private final PeriodWords periods;

    AdChanges(Words words, AdLabels labels, PeriodWords periods) {
        this.words = words;
        this.labels = labels;
        this.periods = periods;
    }

    /** What changed, in the order of the table; empty if only details did that the table does not name. */
    List<Change> between(Ad before, Ad after) {
        List<Change> changes = new ArrayList<>();
        for (Field<Ad> field : AdSchema.ADS.fields()) {
            TextDifference difference = TextDifference.between(
                    said(field, before), said(field, after), Locale.forLanguageTag(language(after, "")));
            if (!difference.same()) {
                changes.add(new Change(labels.field(field.name()), difference, text(field) ? language(after) : null));
            }
        }
        return changes;
    }

    private static boolean text(Field<Ad> field) {
        return field instanceof Field.Text<Ad>;
    }

    private String said(Field<Ad> field, Ad ad) {
        return switch (field) {
            case Field.Text<Ad> text ->
                text.words().apply(ad).stream().map(Passage::text).collect(Collectors.joining("\n"));
            case Field.Keyword<Ad> keyword ->
                keyword.values().apply(ad).stream()
                        .map(value -> labels.value(field.name(), value))
                        .collect(Collectors.joining(", "));
            case Field.Number<Ad> number -> said(number.range().apply(ad));
            case Field.Periods<Ad> shown -> periods.each(ad).stream().collect(Collectors.joining("; "));
            case Field.Standing<Ad> derived -> "";
        };
    }

    private String said(@Nullable NumberRange range) {
        if (range == null) {
            return "";
        }
        String key = range.exact() ? "history.number" : "history.range";
        return words.say(key, Map.of("from", range.from(), "to", range.to()));
    }

    private static @Nullable String language(Ad ad) {
        Content content = ad.content();
        return content == null ? null : content.language();
    }

    private static String language(Ad ad, String otherwise) {
        String language = language(ad);
        return language == null ? otherwise : language;
    }
}
