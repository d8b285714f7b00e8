// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import eu.vitrine.catalog.Problem;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A record as it stands in an input, not yet checked; or the place of one that cannot be read. */
public sealed interface RawRecord {

    /** The line of the input at which it begins, from 1. */
    long line();

    /** How many characters it has in the input, roughly; 0 if it cannot be read. */
    long size();

    /**
     * A record in the format {@code vitrine}, into which every source puts what it reads, so that it is checked in one place.
     *
     * @param names for paths in {@code json}, what the input itself calls that field, such as {@code EndDate} for {@code periods[0].to};
     *     a path that is not among them has the name of the nearest that it lies in; empty if the input uses the paths themselves
     */
    record Parsed(long line, long size, JsonNode json, Map<String, String> names) implements RawRecord {
        /** Copies the names. */
        public Parsed {
            names = Map.copyOf(names);
        }
    }

    /** A record that cannot be read at all. */
    record Unreadable(long line, Problem problem) implements RawRecord {
        @Override
        public long size() {
            return 0;
        }
    }
}
