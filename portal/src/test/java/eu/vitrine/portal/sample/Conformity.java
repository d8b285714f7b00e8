// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Compares JSON with a description of it: types, closed lists, and that nothing is there that is not described. */
public final class Conformity {

    private final JsonNode schemas;
    private final List<String> faults = new ArrayList<>();

    private Conformity(JsonNode schemas) {
        this.schemas = schemas;
    }

    /** What is wrong with this JSON, one sentence a fault. */
    public static List<String> faults(JsonNode json, String schema, JsonNode schemas) {
        Conformity conformity = new Conformity(schemas);
        conformity.compare(json, schemas.path(schema), schema);
        return conformity.faults;
    }

    private void compare(JsonNode json, JsonNode schema, String where) {
        if (schema.has("$ref")) {
            String name = schema.path("$ref").stringValue().replaceFirst(".*/", "");
            compare(json, schemas.path(name), where);
        } else if (schema.has("anyOf")) {
            compareAny(json, schema, where);
        } else if (schema.has("oneOf")) {
            if (!json.isNull()) {
                compare(json, schema.at("/oneOf/0"), where);
            }
        } else {
            compareTypes(json, schema, where);
        }
    }

    private void compareAny(JsonNode json, JsonNode schema, String where) {
        List<String> best = schema.path("anyOf")
                .valueStream()
                .map(one -> {
                    Conformity alternative = new Conformity(schemas);
                    alternative.compare(json, one, where);
                    return alternative.faults;
                })
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
        faults.addAll(best);
    }

    private void compareTypes(JsonNode json, JsonNode schema, String where) {
        List<String> types = schema.path("type").isArray()
                ? schema.path("type").valueStream().map(JsonNode::stringValue).toList()
                : List.of(schema.path("type").stringValue("none"));
        if (!types.contains(type(json)) && !(json.isIntegralNumber() && types.contains("number"))) {
            faults.add(where + " is " + type(json) + ", described as " + types);
        }
        if (schema.has("enum") && schema.path("enum").valueStream().noneMatch(json::equals)) {
            faults.add(where + " is " + json + ", which is not listed");
        }
        if (json.isArray()) {
            json.forEach(each -> compare(each, schema.path("items"), where + "[]"));
        }
        if (json.isObject()) {
            compareProperties(json, schema, where);
        }
    }

    private void compareProperties(JsonNode json, JsonNode schema, String where) {
        schema.path("required").forEach(required -> {
            if (!json.has(required.stringValue())) {
                faults.add(where + " lacks " + required);
            }
        });
        json.properties().forEach(property -> {
            JsonNode described = schema.path("properties").has(property.getKey())
                    ? schema.path("properties").path(property.getKey())
                    : schema.path("additionalProperties");
            if (described.isMissingNode()) {
                faults.add(where + "." + property.getKey() + " is not described");
            } else {
                compare(property.getValue(), described, where + "." + property.getKey());
            }
        });
    }

    private static String type(JsonNode json) {
        return switch (json.getNodeType()) {
            case ARRAY -> "array";
            case BOOLEAN -> "boolean";
            case NULL -> "null";
            case NUMBER -> json.isIntegralNumber() ? "integer" : "number";
            case OBJECT -> "object";
            case STRING -> "string";
            case BINARY, MISSING, POJO -> "no JSON";
        };
    }
}
