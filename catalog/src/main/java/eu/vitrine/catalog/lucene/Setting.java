// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

/** What the environment can say about this engine; {@code docs/configuration.md} describes each. */
enum Setting {
    MEMORY,
    TIMELIMIT;

    /** The name of the environment variable. */
    String variable() {
        return "VITRINE_LUCENE_" + name();
    }
}
