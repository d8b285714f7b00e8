// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.run;

/** Two peers answer the same question differently: then their times say nothing, and the run ends. */
public final class AnswersDiffer extends RuntimeException {

    /** @param message which peers, which question, which part of the answer, and what each says */
    public AnswersDiffer(String message) {
        super(message);
    }
}
