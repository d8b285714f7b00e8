// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import org.apache.lucene.analysis.Analyzer;

/** Analyses nothing, since words come analysed; only keeps the texts of one field apart. */
final class SeparateTexts extends Analyzer {

    private static final int GAP = 1_000;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        throw new IllegalStateException("text of " + field + " was not analysed before");
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
