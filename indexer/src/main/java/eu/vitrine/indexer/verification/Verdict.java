// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

/** What came of a course of questions. */
public sealed interface Verdict {

    /** Every answer was the same, byte for byte. */
    record Same(Answer answer) implements Verdict {}

    /** Answers differ by who asked, or changed when somebody had visited something: the shop is convicted. */
    record Different(Pair witnesses) implements Verdict {}

    /** Answers differ although the same caller asked the same, with nothing done in between: a time, a random part. Nothing is shown. */
    record NotRepeatable(Pair witnesses) implements Verdict {}

    /** Two questions whose answers should have been the same, the earlier one first. */
    record Pair(Asked one, Asked other) {}

    /** As programs are told. */
    default String code() {
        return switch (this) {
            case Same same -> "SAME";
            case Different different -> "DIFFERENT";
            case NotRepeatable notRepeatable -> "NOT_REPEATABLE";
        };
    }
}
