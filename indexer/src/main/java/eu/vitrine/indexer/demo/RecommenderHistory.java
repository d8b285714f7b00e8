// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import static eu.vitrine.indexer.demo.Explanations.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The versions of one recommender of the demo. Its file says the first version in full and of each later one only what became different; parameters
 * and options stand there by their keys, and texts that have the usual place need not be named.
 */
final class RecommenderHistory {

    private final String id;
    private final JsonNode parameters;

    /** @param parameters kind and profiling of every parameter, by its key */
    RecommenderHistory(String id, JsonNode parameters) {
        this.id = id;
        this.parameters = parameters;
    }

    /** Whole records that name their texts, oldest first. */
    List<ObjectNode> versions() {
        List<ObjectNode> versions = new ArrayList<>();
        JsonNode stand = JsonMapper.shared().createObjectNode();
        for (JsonNode change : Resource.read("recommenders/" + id, new TypeReference<List<JsonNode>>() {})) {
            stand = MergePatch.apply(stand, change);
            versions.add(version(stand));
        }
        return versions;
    }

    private ObjectNode version(JsonNode stand) {
        ObjectNode version = JsonMapper.shared().createObjectNode();
        version.put("id", id).put("platform", DemoAds.PLATFORM);
        version.set("version", stand.path("version")).set("effectiveFrom", stand.path("effectiveFrom"));
        version.put("name", text("recommenders", id, "name"))
                .put("purpose", stand.path("purpose").asString(text("recommenders", id, "purpose")));
        version.putArray("surfaces").addAll(stand.path("surfaces").values());
        parameters(stand, version.putArray("parameters"));
        version.set("exclusions", stand.path("exclusions")).set("remuneration", stand.path("remuneration"));
        options(stand, version.putArray("options"));
        return version;
    }

    /** Most important first. */
    private void parameters(JsonNode stand, ArrayNode ordered) {
        stand.path("parameters")
                .propertyStream()
                .map(parameter -> parameter(parameter.getKey(), parameter.getValue(), stand.path("method")))
                .sorted(Comparator.comparingInt(
                        parameter -> parameter.at("/importance/rank").intValue()))
                .forEach(ordered::add);
    }

    private ObjectNode parameter(String key, JsonNode said, JsonNode method) {
        ObjectNode parameter = JsonMapper.shared().createObjectNode();
        parameter
                .put("key", key)
                .put("name", text("parameters", key, "name"))
                .put("explanation", text("parameters", key, "explanation"));
        parameter.setAll((ObjectNode) parameters.path(key));
        parameter
                .put("reason", text("parameters", key, "reason"))
                .put("influence", text("parameters", key, "influence"));
        parameter.setAll((ObjectNode) said);
        ObjectNode importance = parameter.putObject("importance");
        importance.setAll((ObjectNode) said.path("importance")).set("method", method);
        return parameter;
    }

    private void options(JsonNode stand, ArrayNode ordered) {
        stand.path("options").forEachEntry((option, said) -> {
            ObjectNode whole = ordered.addObject();
            whole.put("id", option)
                    .put("name", text("options", option))
                    .put("change", text("recommenders", id, "change-" + option));
            if (!said.path("profiling").booleanValue()) {
                whole.put("order", text("recommenders", id, "order-" + option));
            }
            whole.setAll((ObjectNode) said);
        });
    }
}
