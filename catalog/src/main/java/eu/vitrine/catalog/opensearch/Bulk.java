// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends many changes in one request, and those again for which the cluster had no room. Thread-safe. */
final class Bulk {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private final Cluster cluster;
    private final Patience patience;
    private final WriterLease lease;

    /** @param lease without which nothing is sent: what a writer sends that has lost it could become part of another's commit */
    Bulk(Cluster cluster, Patience patience, WriterLease lease) {
        this.cluster = cluster;
        this.patience = patience;
        this.lease = lease;
    }

    /** Makes these changes durable; gives the reasons of those that can never be made. */
    Map<Operation, String> send(String index, List<Operation> operations) {
        Map<Operation, String> refused = new IdentityHashMap<>();
        List<Operation> left = new ArrayList<>(operations);
        patience.with(() -> {
            if (!left.isEmpty()) {
                lease.check();
                attempt(index, left, refused);
            }
            return refused;
        });
        return refused;
    }

    /** Leaves those that are to be sent again. */
    private void attempt(String index, List<Operation> left, Map<Operation, String> refused) throws Trouble {
        JsonNode answer = cluster.post("/" + index + "/_bulk", Map.of(), lines(left), "application/x-ndjson");
        List<Operation> again = new ArrayList<>();
        String reason = "";
        int number = 0;
        for (JsonNode item : answer.path("items")) {
            Operation operation = left.get(number++);
            JsonNode result = item.iterator().next();
            int status = result.path("status").asInt();
            if (status == 400) {
                refused.put(operation, reason(result));
            } else if (status >= 300 && status != 404 && status != 409) { // gone already, or newer already
                reason = reason(result);
                if (status != 429 && status != 503) {
                    throw Trouble.of(cluster.settings(), status, reason, new IOException(reason));
                }
                again.add(operation);
            }
        }
        left.clear();
        left.addAll(again);
        if (!again.isEmpty()) {
            throw Trouble.of(cluster.settings(), 429, reason, new IOException(reason));
        }
    }

    private static String reason(JsonNode result) {
        JsonNode error = result.path("error");
        String reason = error.path("reason").asString("");
        String cause = error.path("caused_by").path("reason").asString("");
        String whole = "OpenSearch cannot index it: " + (cause.isEmpty() ? reason : reason + " (" + cause + ")");
        return whole.substring(0, Math.min(whole.length(), 900));
    }

    private static byte[] lines(List<Operation> operations) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        for (Operation operation : operations) {
            byte[] document = operation.document();
            lines.writeBytes(action(document == null ? "delete" : "index", operation));
            lines.write('\n');
            if (document != null) {
                lines.writeBytes(document);
                lines.write('\n');
            }
        }
        return lines.toByteArray();
    }

    private static byte[] action(String name, Operation operation) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(128);
        try (JsonGenerator json = MAPPER.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeObjectPropertyStart(name);
            json.writeStringProperty("_id", operation.id());
            json.writeNumberProperty("version", operation.version());
            json.writeStringProperty("version_type", "external");
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
