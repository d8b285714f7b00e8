// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

/** What the environment can say about a cluster; {@code docs/configuration.md} describes each. */
enum Setting {
    USER,
    PASSWORD,
    APIKEY,
    CAFILE,
    PREFIX,
    SHARDS,
    REPLICAS,
    REFRESHINTERVAL,
    TIMELIMIT;

    /** The name of the environment variable. */
    String variable() {
        return "VITRINE_OPENSEARCH_" + name();
    }
}
