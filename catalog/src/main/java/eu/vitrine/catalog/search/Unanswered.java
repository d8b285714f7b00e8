// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

import org.jspecify.annotations.Nullable;

/** A question that was understood and has no answer now. It is never shown as an empty result. */
public abstract sealed class Unanswered extends RuntimeException
        permits CatalogUnavailable, QueryTooExpensive, TooManyQuestions {

    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong, and what to do
     * @param cause null if nothing was thrown
     */
    Unanswered(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
