// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer;

import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.util.Version;

/** The versions of what peers are made of. */
public final class Versions {

    private Versions() {}

    /** All of them, by name. */
    public static Map<String, String> all() {
        return new TreeMap<>(Map.of("Java", Runtime.version().toString(), "Lucene", Version.LATEST.toString()));
    }
}
