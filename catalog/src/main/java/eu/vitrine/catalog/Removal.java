// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why an ad was taken down: what Art. 39(3) DSA publishes in place of the ad, with the points of Art. 17(3)(a) to (e), or of Art. 9(2)(a)(i)
 * where an order was the reason. An advertiser's own withdrawal is no removal.
 *
 * @param legalBasis the law or the term of service
 * @param explanation why the ad goes against it
 * @param facts what was relied on; names that are withheld are masked
 * @param restriction what was done; a {@code DECISION_…} code of the Commission's statement-of-reasons database, or words
 * @param territorialScope ISO 3166-1 alpha-2 codes, or {@code EU}, {@code EEA}
 * @param decidedOn the day of the decision
 * @param until the last day of the restriction; null if it has no end
 * @param source how it came to notice; a {@code SOURCE_…} code of the same database, or words
 * @param automatedDetection whether it was detected by automated means; null if not stated
 */
public record Removal(
        Ground ground,
        @Nullable String legalBasis,
        @Nullable String explanation,
        @Nullable String facts,
        @Nullable String restriction,
        List<String> territorialScope,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate until,
        @Nullable String source,
        @Nullable Boolean automatedDetection,
        @Nullable AutomatedDecision automatedDecision) {

    /** On what ground an ad was taken down. */
    public enum Ground {
        /** Alleged illegality, Art. 17(3)(d). */
        ILLEGAL_CONTENT,
        /** Against the terms of service, Art. 17(3)(e). */
        INCOMPATIBLE_CONTENT,
        /** An order of an authority, Art. 9. */
        ORDER
    }

    /** How far a machine decided, Art. 17(3)(c). */
    public enum AutomatedDecision {
        FULLY,
        PARTIALLY,
        NOT
    }

    /** Copies the list. */
    public Removal {
        territorialScope = List.copyOf(territorialScope);
    }

    /** The same removal in other words. */
    public Removal withWords(@Nullable String otherExplanation, @Nullable String otherFacts) {
        return new Removal(
                ground,
                legalBasis,
                otherExplanation,
                otherFacts,
                restriction,
                territorialScope,
                decidedOn,
                until,
                source,
                automatedDetection,
                automatedDecision);
    }
}
