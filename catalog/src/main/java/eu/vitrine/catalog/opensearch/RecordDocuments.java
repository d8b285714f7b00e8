// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.near.OwnText;
import eu.vitrine.catalog.text.Analysed;
import eu.vitrine.catalog.text.Token;
import eu.vitrine.catalog.text.Words;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Turns records into documents, row by row of the table of fields. Thread-safe. */
final class RecordDocuments<R> {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Schema<R> schema;

    RecordDocuments(Schema<R> schema) {
        this.schema = schema;
    }

    /** The document of a version of a record that is seen from one commit until another. */
    byte[] of(R record, long since, long until) {
        return document(since, until, json -> write(record, json));
    }

    /** The document that says that a record was deleted: never seen, but found by the writer. */
    static byte[] deleted(long ticket) {
        return document(ticket, ticket, _ -> {});
    }

    private interface Content {
        void write(JsonGenerator json);
    }

    private static byte[] document(long since, long until, Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(2048);
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeNumberProperty(IndexFields.SINCE, since);
            json.writeNumberProperty(IndexFields.UNTIL, until);
            content.write(json);
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private void write(R record, JsonGenerator json) {
        json.writeStringProperty(IndexFields.ID, schema.id().apply(record));
        json.writeStringProperty(IndexFields.RECORD, new String(schema.codec().write(record), StandardCharsets.UTF_8));
        OwnText own = new OwnText(schema);
        schema.fields().forEach(field -> write(field, record, json, own));
        texts(IndexFields.likeness(), own.sketch(), json);
        for (Sort<R> sort : schema.sorts()) {
            json.writeNumberProperty(IndexFields.sort(sort.name()), sort.key().applyAsLong(record));
        }
    }

    private void write(Field<R> field, R record, JsonGenerator json, OwnText own) {
        switch (field) {
            case Field.Text<R> text -> words(text, record, json, own);
            case Field.Keyword<R> keyword -> {
                Stream<String> keys = keyword.values().apply(record).stream().map(FacetKey::of);
                texts(IndexFields.values(keyword.name()), keys.toList(), json);
                words(keyword, record, json, own);
            }
            case Field.Number<R> number -> number(number.name(), number.range().apply(record), json);
            case Field.Periods<R> periods ->
                periods(periods.name(), periods.periods().apply(record), json);
            case Field.Standing<R> standing -> {
                if (standing.removed().test(record)) {
                    json.writeStringProperty(IndexFields.removed(standing.name()), "");
                }
                periods(standing.name(), standing.periods().apply(record), json);
            }
        }
    }

    /** Each text and its stems stand by themselves, so that no phrase spans two. */
    private void words(Field.Searchable<R> field, R record, JsonGenerator json, OwnText own) {
        if (field.weight() > 0) {
            List<String> rows = field.words().apply(record).stream()
                    .map(passage -> Words.analyse(passage.text(), passage.language()))
                    .flatMap(text -> rows(field.name(), text, own))
                    .toList();
            texts(IndexFields.words(field.name()), rows, json);
        }
    }

    private static Stream<String> rows(String field, Analysed text, OwnText own) {
        List<String> words = text.tokens().stream().map(Token::folded).toList();
        own.add(field, words);
        return Stream.of(String.join(" ", words), String.join(" ", text.stems()))
                .filter(row -> !row.isEmpty());
    }

    private static void texts(String name, Collection<String> texts, JsonGenerator json) {
        if (!texts.isEmpty()) {
            json.writeArrayPropertyStart(name);
            texts.forEach(json::writeString);
            json.writeEndArray();
        }
    }

    private static void number(String field, @Nullable NumberRange range, JsonGenerator json) {
        if (range != null) {
            json.writeObjectPropertyStart(IndexFields.ranges(field));
            range(range.from(), range.to(), json);
        }
    }

    private static void periods(String field, List<Period> periods, JsonGenerator json) {
        json.writeArrayPropertyStart(IndexFields.ranges(field));
        for (Period period : periods) {
            json.writeStartObject();
            range(period.firstMillis(), period.lastMillis(), json);
        }
        json.writeEndArray();
    }

    private static void range(long from, long to, JsonGenerator json) {
        json.writeNumberProperty("gte", from);
        json.writeNumberProperty("lte", to);
        json.writeEndObject();
    }
}
