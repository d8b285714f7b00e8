// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader.CacheHelper;
import org.apache.lucene.index.IndexReader.CacheKey;
import org.apache.lucene.index.LeafReader;

/** The segments of all open indices, each once, however many snapshots hold it. What is kept of a segment goes with it. Thread-safe. */
public final class Segments {

    private final Memory memory;
    private final Map<CacheKey, SegmentCore> cores = new ConcurrentHashMap<>();
    private final Map<CacheKey, Segment> segments = new ConcurrentHashMap<>();

    /** @param memory for everything that is kept */
    public Segments(Memory memory) {
        this.memory = memory;
    }

    /** Where everything is kept. */
    public Memory memory() {
        return memory;
    }

    /** The segment that this reader shows, which must be open. */
    public Segment of(LeafReader reader) {
        CacheHelper helper = reader.getReaderCacheHelper();
        return segments.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(segments::remove);
            return new Segment(reader, core(reader.getCoreCacheHelper()));
        });
    }

    private SegmentCore core(CacheHelper helper) {
        return cores.computeIfAbsent(helper.getKey(), key -> {
            helper.addClosedListener(this::close);
            return new SegmentCore(memory);
        });
    }

    private void close(CacheKey key) {
        SegmentCore core = cores.remove(key);
        if (core != null) {
            core.close();
        }
    }
}
