// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Answer;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/** Hits in order with their exact number, scans of stored fields, and single records: no facets. */
final class PlainSearch implements Answering {

    private static final int PAGE = 20;

    private final IndexSearcher searcher;
    private final boolean records;

    /** @param records whether hits are read and decoded, as whoever shows a page must */
    PlainSearch(IndexSearcher searcher, boolean records) {
        this.searcher = searcher;
        this.records = records;
    }

    @Override
    public Optional<Answer> answer(Question question) throws IOException {
        return switch (question) {
            case Question.Page(SearchRequest request)
            when request.facets() != null && request.facets().isEmpty() -> Optional.of(page(request));
            case Question.Export export
            when export.query().matchesAll() && records -> Optional.of(Answer.of(scan(export.most())));
            case Question.Read(List<String> ids) when records -> Optional.of(read(ids));
            case Question.Page page -> Optional.empty();
            case Question.Export export -> Optional.empty();
            case Question.Read read -> Optional.empty();
            case Question.TypeAhead typed -> Optional.empty();
            case Question.DeepPage deep -> Optional.empty();
        };
    }

    private Answer page(SearchRequest request) throws IOException {
        TopFieldDocs top = top(searcher, request);
        return new Answer(top.totalHits.value(), ids(searcher, top.scoreDocs, records), Map.of());
    }

    /** The first hits in their order, all matches counted. */
    static TopFieldDocs top(IndexSearcher searcher, SearchRequest request) throws IOException {
        return searcher.search(BareQueries.whole(request.query()), manager(request));
    }

    static TopFieldCollectorManager manager(SearchRequest request) {
        return new TopFieldCollectorManager(BareQueries.sort(request.query()), PAGE, Integer.MAX_VALUE);
    }

    /** The ids of these hits, from their records if these are read. */
    static List<String> ids(IndexSearcher searcher, ScoreDoc[] hits, boolean records) throws IOException {
        List<String> ids = new ArrayList<>();
        RecordBytes stored = new RecordBytes(searcher.storedFields());
        for (ScoreDoc hit : hits) {
            ids.add(records ? AdSchema.ADS.codec().read(stored.of(hit.doc)).id() : id((FieldDoc) hit));
        }
        return ids;
    }

    private static String id(FieldDoc hit) {
        return ((BytesRef) hit.fields[hit.fields.length - 1]).utf8ToString();
    }

    private long scan(long most) throws IOException {
        long scanned = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            RecordBytes records = RecordBytes.inOrder(leaf.reader());
            Bits live = leaf.reader().getLiveDocs();
            for (int document = 0; document < leaf.reader().maxDoc() && scanned < most; document++) {
                if (live == null || live.get(document)) {
                    scanned += records.of(document).length > 0 ? 1 : 0;
                }
            }
        }
        return scanned;
    }

    private Answer read(List<String> ids) throws IOException {
        List<String> found = new ArrayList<>();
        for (String id : ids) {
            ScoreDoc[] hit = searcher.search(new TermQuery(new Term(BareDocuments.ID, id)), 1).scoreDocs;
            if (hit.length > 0) {
                found.add(AdSchema.ADS
                        .codec()
                        .read(new RecordBytes(searcher.storedFields()).of(hit[0].doc))
                        .id());
            }
        }
        return new Answer(found.size(), found, Map.of());
    }
}
