// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is derived from a snapshot, for a field or whatever else tells one from the other, once, when it is first asked for. Thread-safe. */
final class Derived<K, T> {

    private final Map<K, T> known = new ConcurrentHashMap<>();

    /** Derives something. */
    interface Derivation<K, T> {
        T of(K key) throws IOException;
    }

    T get(K key, Derivation<K, T> derivation) {
        T found = known.get(key);
        return found != null ? found : known.computeIfAbsent(key, name -> derive(name, derivation));
    }

    private static <K, T> T derive(K key, Derivation<K, T> derivation) {
        try {
            return derivation.of(key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
