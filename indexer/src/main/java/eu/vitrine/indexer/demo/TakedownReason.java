// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Removal;
import org.jspecify.annotations.Nullable;

/**
 * Why the demo takes ads down.
 *
 * @param share how often, compared with the other reasons
 * @param facts may name the {@code {seller}}, which the intake has to mask
 * @param months how long the restriction lasts; null: without end
 */
record TakedownReason(
        double share,
        Removal.Ground ground,
        String legalBasis,
        String explanation,
        String facts,
        String restriction,
        String source,
        boolean automatedDetection,
        Removal.AutomatedDecision automatedDecision,
        @Nullable Integer months) {}
