// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

import org.jspecify.annotations.Nullable;

/**
 * Stands for a throwable in the log: its kind and its place, without its message, which may hold what somebody searched for. No query text is
 * ever logged.
 */
final class Nameless extends Throwable {

    private Nameless(Throwable original, @Nullable Throwable cause) {
        super(original.getClass().getName(), cause, false, true);
        setStackTrace(original.getStackTrace());
    }

    static Nameless of(Throwable original) {
        Throwable cause = original.getCause();
        return new Nameless(original, cause == null ? null : of(cause));
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
