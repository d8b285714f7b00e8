// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is derived from a snapshot for a field, once, when it is first asked for. Thread-safe. */
final class Derived<T> {

    private final Map<String, T> byField = new ConcurrentHashMap<>();

    /** Derives something of a field. */
    interface Derivation<T> {
        T of(String field) throws IOException;
    }

    T get(String field, Derivation<T> derivation) {
        T known = byField.get(field);
        return known != null ? known : byField.computeIfAbsent(field, name -> derive(name, derivation));
    }

    private static <T> T derive(String field, Derivation<T> derivation) {
        try {
            return derivation.of(field);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
