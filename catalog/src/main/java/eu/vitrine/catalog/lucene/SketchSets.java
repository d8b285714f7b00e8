// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import eu.vitrine.catalog.lucene.column.Ranks;
import eu.vitrine.catalog.lucene.column.Segment;
import eu.vitrine.catalog.lucene.column.TermSets;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The records that share some of the sketch of a text, ranked by how much of it. */
final class SketchSets {

    private final List<BytesRef> sketch;

    SketchSets(List<String> sketch) {
        this.sketch = sketch.stream().map(BytesRef::new).toList();
    }

    /** Those of one segment. */
    Matched in(Segment segment) throws IOException {
        FixedBitSet anything = new FixedBitSet(segment.reader().maxDoc());
        Ranks ranks = new Ranks(true);
        TermSets terms = new TermSets(segment.reader(), LuceneFields.likeness());
        for (BytesRef token : sketch) {
            FixedBitSet holding = terms.any(List.of(token));
            anything.or(holding);
            ranks.add(holding, 1);
        }
        Intersection live = new Intersection(segment.live());
        live.and(anything);
        return new Matched(live.hits(), Map.of(), ranks);
    }
}
