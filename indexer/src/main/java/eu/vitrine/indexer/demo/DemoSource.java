// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import tools.jackson.databind.node.ObjectNode;

/** Where the records of the demo say that they come from. */
final class DemoSource {

    private DemoSource() {}

    /** The record with its source as the last property. */
    static ObjectNode signed(ObjectNode record) {
        record.putObject("source").put("name", DemoAds.PLATFORM).put("retrievedAt", DemoAds.DAY + "T00:00:00Z");
        return record;
    }
}
