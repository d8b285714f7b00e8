// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

/** More is asked at this moment than can be answered at once. The catalogue is well, and the same question will be answered in a few seconds. */
public final class TooManyQuestions extends Unanswered {

    private static final long serialVersionUID = 1L;

    /** Nothing to say but to come back. */
    public TooManyQuestions() {
        super("More is asked at this moment than can be answered at once. Ask again in a few seconds.", null);
    }
}
