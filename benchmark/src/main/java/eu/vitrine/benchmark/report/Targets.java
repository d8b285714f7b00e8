// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.report;

import java.util.List;
import java.util.Map;

/** All that we want to reach at a million ads, as ratios of medians of one run. */
public final class Targets {

    private static final double AT_MOST_THREE_TIMES = 1 / 3.0;
    private static final double AT_MOST_TWO_AND_A_HALF = 1 / 2.5;
    private static final double AT_MOST_A_THIRD_MORE = 1 / 1.3;
    private static final double AT_MOST_A_TENTH_MORE = 1 / 1.1;
    private static final double AT_MOST_TWICE = 1 / 2.0;

    private static final List<Target> ALL = List.of(
            new Target("browse 50 times as fast as raw OpenSearch", "browse.opensearch-raw/lucene", 50),
            new Target("browse at most 3 times the sums", "browse.docfreqs/lucene", AT_MOST_THREE_TIMES),
            new Target(
                    "the same with a tenth of the ads deleted", "deleted.browse.docfreqs/lucene", AT_MOST_THREE_TIMES),
            new Target("a quarter 8 times as fast as raw OpenSearch", "quarter.opensearch-raw/lucene", 8),
            new Target("a quarter 6 times as fast as Lucene's facet module", "quarter.lucene-facets/lucene", 6),
            new Target("a quarter at most 2.5 times the floor", "quarter.floor/lucene", AT_MOST_TWO_AND_A_HALF),
            new Target("a hundredth 5 times as fast as raw OpenSearch", "percent.opensearch-raw/lucene", 5),
            new Target("a hundredth 3 times as fast as Lucene's facet module", "percent.lucene-facets/lucene", 3),
            new Target("words at most 1.3 times bare Lucene", "wordHits.bare/lucene", AT_MOST_A_THIRD_MORE),
            new Target("a range by reach at most 1.3 times bare Lucene", "reachHits.bare/lucene", AT_MOST_A_THIRD_MORE),
            new Target("no question slower than raw OpenSearch", "*.opensearch-raw/lucene", 1),
            new Target("8 clients: 8 times the answers of raw OpenSearch", "clients.lucene/opensearch-raw", 8),
            new Target("ingest at least 0.85 of bare Lucene", "ingest.lucene/bare", 0.85),
            new Target("ingest 1.4 times OpenSearch's bulk", "ingest.lucene/opensearch-bulk", 1.4),
            new Target("export at least 0.6 of a bare scan", "export.lucene/bare", 0.6),
            new Target("export 4 times OpenSearch's", "export.lucene/opensearch-raw", 4),
            new Target("disk at most 0.7 of OpenSearch's", "disk.opensearch-bulk/lucene", 1 / 0.7),
            new Target("single records at most twice OpenSearch's time", "read.opensearch-raw/lucene", AT_MOST_TWICE),
            new Target(
                    "our OpenSearch engine within 1.1 times the same answer",
                    "*.opensearch-raw-numbered/opensearch",
                    AT_MOST_A_TENTH_MORE),
            new Target("ten times the ads: browse grows by less than a quarter", "growth.browse", 1 / 1.25),
            new Target("ten times the ads: a quarter grows at most as they do", "linear.quarter", 1),
            new Target("ten times the ads: a hundredth grows at most as they do", "linear.percent", 1),
            new Target("ten times the ads: ingest slower by less than a tenth", "growth.ingest", 0.9));

    private Targets() {}

    /** How far each was reached. */
    public static List<Verdict> of(Map<String, Double> ratios) {
        return ALL.stream().map(target -> target.verdict(ratios)).toList();
    }
}
