// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.util.List;
import java.util.Map;

/** Knows of some of the pages whether they are there, before any script runs. Thread-safe. */
@FunctionalInterface
public interface PageStatus {

    /**
     * Whether what an address names is there.
     *
     * @param path decoded, without the slash at its beginning
     * @param parameters of the address, decoded
     * @return that it is there too if the address is none of those that this knows
     * @throws eu.vitrine.catalog.search.Unanswered if that cannot be said, or the page there cannot answer
     */
    Presence of(String path, Map<String, List<String>> parameters);

    /** Whether something is there, with the HTTP status that says so. */
    enum Presence {
        /** It is. */
        THERE(200),
        /** The address cannot be understood. */
        MISTAKEN(400),
        /** It is not, and as far as is known it never was. */
        ABSENT(404),
        /** It was there, and is not any more. */
        GONE(410);

        private final int status;

        Presence(int status) {
            this.status = status;
        }

        /** What HTTP says. */
        public int status() {
            return status;
        }

        /** Absent if something is so, else there. */
        public static Presence absentIf(boolean absent) {
            return absent ? ABSENT : THERE;
        }
    }
}
