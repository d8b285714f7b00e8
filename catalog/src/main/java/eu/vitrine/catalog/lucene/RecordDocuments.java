// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.near.OwnText;
import eu.vitrine.catalog.text.Analysed;
import eu.vitrine.catalog.text.Token;
import eu.vitrine.catalog.text.Words;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns records into Lucene documents, row by row of the table of fields. */
final class RecordDocuments<R> {

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType TERMS = type(IndexOptions.DOCS);

    private final Schema<R> schema;

    RecordDocuments(Schema<R> schema) {
        this.schema = schema;
    }

    Document of(R record) {
        Document document = new Document();
        String id = schema.id().apply(record);
        document.add(new StringField(LuceneFields.ID, id, Store.NO));
        document.add(new SortedDocValuesField(LuceneFields.ID, new BytesRef(id)));
        document.add(new StoredField(LuceneFields.record(), schema.codec().write(record)));
        OwnText own = new OwnText(schema);
        schema.fields().forEach(field -> add(document, field, record, own));
        addTerms(document, LuceneFields.likeness(), TERMS, own.sketch());
        for (Sort<R> sort : schema.sorts()) {
            document.add(new NumericDocValuesField(
                    LuceneFields.sort(sort.name()), sort.key().applyAsLong(record)));
        }
        return document;
    }

    private void add(Document document, Field<R> field, R record, OwnText own) {
        switch (field) {
            case Field.Text<R> text -> addWords(document, text, record, own);
            case Field.Keyword<R> keyword -> {
                keyword.values().apply(record).forEach(value -> addValue(document, keyword.name(), value));
                addWords(document, keyword, record, own);
            }
            case Field.Number<R> number ->
                addNumber(document, number.name(), number.range().apply(record));
            case Field.Periods<R> periods ->
                periods.periods().apply(record).forEach(period -> addPeriod(document, periods.name(), period));
            case Field.Standing<R> standing -> {
                if (standing.removed().test(record)) {
                    document.add(new StringField(LuceneFields.removed(standing.name()), "", Store.NO));
                }
                standing.periods().apply(record).forEach(period -> addPeriod(document, standing.name(), period));
            }
        }
    }

    private static void addValue(Document document, String field, String value) {
        BytesRef bytes = new BytesRef(value);
        document.add(new StringField(LuceneFields.values(field), bytes, Store.NO));
        document.add(new SortedSetDocValuesField(LuceneFields.values(field), bytes));
    }

    private void addWords(Document document, Field.Searchable<R> field, R record, OwnText own) {
        if (field.weight() == 0) {
            return;
        }
        for (Passage passage : field.words().apply(record)) {
            Analysed analysed = Words.analyse(passage.text(), passage.language());
            List<String> folded = analysed.tokens().stream().map(Token::folded).toList();
            own.add(field.name(), folded);
            addTerms(document, LuceneFields.words(field.name()), WORDS, folded);
            addTerms(document, LuceneFields.stems(field.name()), TERMS, analysed.stems());
        }
    }

    private static void addTerms(Document document, String name, FieldType type, List<String> terms) {
        if (!terms.isEmpty()) {
            document.add(new AnalysedText(name, type, terms));
        }
    }

    private static void addNumber(Document document, String field, @Nullable NumberRange range) {
        if (range != null) {
            document.add(range(field, range.from(), range.to()));
        }
    }

    private static void addPeriod(Document document, String field, Period period) {
        document.add(range(field, period.firstMillis(), period.lastMillis()));
    }

    private static LongRange range(String field, long from, long to) {
        return new LongRange(LuceneFields.ranges(field), new long[] {from}, new long[] {to});
    }

    private static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
