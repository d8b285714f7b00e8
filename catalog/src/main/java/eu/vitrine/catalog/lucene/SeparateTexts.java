// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import org.apache.lucene.analysis.Analyzer;

/** Analyses nothing, since {@code catalog.text} has; only keeps the texts of one field apart, so that no phrase spans two. */
final class SeparateTexts extends Analyzer {

    private static final int GAP = 1_000;

    @Override
    protected TokenStreamComponents createComponents(String field) {
        throw new IllegalStateException("text of " + field + " was not analysed by catalog.text");
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
