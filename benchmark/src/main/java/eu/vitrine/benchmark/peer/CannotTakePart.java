// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer;

/** A peer lacks something on this machine; the run says so and goes on without it. */
public final class CannotTakePart extends RuntimeException {

    /** @param message what is missing, where it was looked for, and what to do */
    public CannotTakePart(String message) {
        super(message);
    }

    /** The same, because of something else. */
    public CannotTakePart(String message, Throwable cause) {
        super(message, cause);
    }
}
