// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.near;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Likeness;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.text.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a record's own text, by which it is alike to others. Engines hand them in while they index them, so that no text is analysed twice. For
 * one record and one thread.
 */
public final class OwnText {

    private final List<String> fields;
    private final List<String> words = new ArrayList<>();

    /** No words yet; there will be none where records of the kind are never alike. */
    public OwnText(Schema<?> schema) {
        Likeness<?> likeness = schema.likeness();
        this.fields = likeness == null ? List.of() : likeness.texts();
    }

    /** The own text of a record. */
    public static <R> OwnText of(R record, Schema<R> schema) {
        OwnText text = new OwnText(schema);
        for (Field.Searchable<R> field : schema.searchable()) {
            if (text.fields.contains(field.name())) {
                for (Passage passage : field.words().apply(record)) {
                    text.add(field.name(), Words.folded(passage.text()));
                }
            }
        }
        return text;
    }

    /** Takes the words of a field, if they belong to it; fields come in table order. */
    public void add(String field, List<String> folded) {
        if (fields.contains(field)) {
            words.addAll(folded);
        }
    }

    /** The tokens to index: texts that are the same share all of them, and those that are nearly the same share some. Empty if there is no text. */
    public List<String> sketch() {
        return Sketch.of(shingles());
    }

    Shingles shingles() {
        return Shingles.of(words);
    }

    boolean same(OwnText other) {
        return words.equals(other.words);
    }
}
