// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Changes to a JSON object that are written as an object themselves, where null takes away (RFC 7396). */
final class MergePatch {

    private MergePatch() {}

    /** What a value becomes; the given one stays as it is. */
    static JsonNode apply(JsonNode value, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            return patch;
        }
        ObjectNode changed = value instanceof ObjectNode object
                ? object.deepCopy()
                : JsonMapper.shared().createObjectNode();
        changes.forEachEntry((key, change) -> {
            if (change.isNull()) {
                changed.remove(key);
            } else {
                changed.set(key, apply(changed.path(key), change));
            }
        });
        return changed;
    }
}
