// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.text.Analysed;
import eu.vitrine.catalog.text.Token;
import eu.vitrine.catalog.text.Words;
import java.util.Collection;
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

/** Ads as Lucene documents with the fields that the engine writes, so that it is compared with the same work. */
final class BareDocuments {

    static final String ID = "id";
    static final String RECORD = "record";

    private static final FieldType WORDS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType STEMS = type(IndexOptions.DOCS);

    private BareDocuments() {}

    static String values(String field) {
        return "values." + field;
    }

    static String words(String field) {
        return "words." + field;
    }

    static String stems(String field) {
        return "stems." + field;
    }

    static String ranges(String field) {
        return "ranges." + field;
    }

    static String sort(String name) {
        return "sort." + name;
    }

    static Document of(Ad ad) {
        Document document = new Document();
        document.add(new StringField(ID, ad.id(), Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(ad.id())));
        document.add(new StoredField(RECORD, AdSchema.ADS.codec().write(ad)));
        AdSchema.ADS.fields().forEach(field -> add(document, field, ad));
        AdSchema.ADS
                .sorts()
                .forEach(sort -> document.add(
                        new NumericDocValuesField(sort(sort.name()), sort.key().applyAsLong(ad))));
        return document;
    }

    private static void add(Document document, Field<Ad> field, Ad ad) {
        switch (field) {
            case Field.Text<Ad> text -> addWords(document, text, ad);
            case Field.Keyword<Ad> keyword -> {
                addValues(document, keyword.name(), keyword.values().apply(ad));
                addWords(document, keyword, ad);
            }
            case Field.Number<Ad> number -> {
                var range = number.range().apply(ad);
                if (range != null) {
                    document.add(range(number.name(), range.from(), range.to()));
                }
            }
            case Field.Periods<Ad> periods -> addPeriods(document, periods.name(), ad);
            case Field.Standing<Ad> standing -> {
                if (standing.removed().test(ad)) {
                    document.add(new StringField("removed." + standing.name(), "", Store.NO));
                }
                addPeriods(document, standing.name(), ad);
            }
        }
    }

    private static void addValues(Document document, String field, Collection<String> values) {
        for (String value : values) {
            BytesRef bytes = new BytesRef(value);
            document.add(new StringField(values(field), bytes, Store.NO));
            document.add(new SortedSetDocValuesField(values(field), bytes));
        }
    }

    private static void addWords(Document document, Field.Searchable<Ad> field, Ad ad) {
        if (field.weight() == 0) {
            return;
        }
        for (Passage passage : field.words().apply(ad)) {
            Analysed analysed = Words.analyse(passage.text(), passage.language());
            if (!analysed.tokens().isEmpty()) {
                document.add(new org.apache.lucene.document.Field(
                        words(field.name()),
                        new Terms(analysed.tokens().stream().map(Token::folded).iterator()),
                        WORDS));
            }
            if (!analysed.stems().isEmpty()) {
                document.add(new org.apache.lucene.document.Field(
                        stems(field.name()), new Terms(analysed.stems().iterator()), STEMS));
            }
        }
    }

    private static void addPeriods(Document document, String field, Ad ad) {
        for (Period period : ad.periods()) {
            document.add(range(field, period.firstMillis(), period.lastMillis()));
        }
    }

    private static LongRange range(String field, long from, long to) {
        return new LongRange(ranges(field), new long[] {from}, new long[] {to});
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
