// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Schema;
import java.util.HashMap;
import java.util.Map;
import org.opensearch.client.opensearch._types.SuggestMode;
import org.opensearch.client.opensearch.core.search.FieldSuggester;
import org.opensearch.client.opensearch.core.search.SuggestSort;
import org.opensearch.client.opensearch.core.search.Suggester;
import org.opensearch.client.opensearch.core.search.TermSuggester;
import tools.jackson.databind.JsonNode;

/** The indexed words near one, as the term suggester of the cluster finds them in each field. */
final class WordsNear {

    /** So many words of a field and shard are given, and so many times more are looked at. Near a word of three letters there may be more. */
    private static final int MOST = 100;

    /** More records than there can be: by itself a suggester leaves frequent words alone. */
    private static final float ANY = 1e9f;

    private final Schema<?> schema;
    private final Shown shown;

    WordsNear(Schema<?> schema, Shown shown) {
        this.schema = schema;
        this.shown = shown;
    }

    /** For each word how often it was indexed: in every field anew, and in versions of records that are no longer seen. */
    Map<String, Long> of(String folded, int edits) {
        Suggester.Builder suggester = new Suggester.Builder().text(folded);
        for (Field.Searchable<?> field : schema.searchable()) {
            suggester.suggesters(field.name(), in(field, edits));
        }
        Answer answer = shown.search(search ->
                search.size(0).trackTotalHits(total -> total.enabled(false)).suggest(suggester.build()));
        Map<String, Long> words = new HashMap<>();
        for (JsonNode field : answer.suggested()) {
            for (JsonNode option : field.path(0).path("options")) {
                String word = option.path("text").asString();
                if (word.indexOf(':') < 0) { // which marks stems, and is in no word
                    words.merge(word, option.path("freq").asLong(), Long::sum);
                }
            }
        }
        return words;
    }

    /** Its own measure of likeness refuses nothing that is so few edits away; it too leaves the first letter of two edits alone. */
    private static FieldSuggester in(Field.Searchable<?> field, int edits) {
        TermSuggester term = new TermSuggester.Builder()
                .field(IndexFields.words(field.name()))
                .suggestMode(SuggestMode.Always)
                .sort(SuggestSort.Frequency)
                .maxEdits(edits)
                .prefixLength(0)
                .minWordLength(1)
                .minDocFreq(0f)
                .maxTermFreq(ANY)
                .size(MOST)
                .shardSize(MOST)
                .maxInspections(MOST)
                .build();
        return new FieldSuggester.Builder().term(term).build();
    }
}
