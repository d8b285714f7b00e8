// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import java.util.Locale;

/** Which of the two callers; both chose that nobody profiles them. */
public enum Role {
    /** Brings a history, by which a shop could know what it likes. */
    WITH_HISTORY,
    /** Brings another history, or none. */
    WITHOUT_HISTORY;

    Role other() {
        return this == WITH_HISTORY ? WITHOUT_HISTORY : WITH_HISTORY;
    }

    /** As people are told, such as {@code with history}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
