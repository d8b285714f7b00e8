// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.table.AdColumns;
import eu.vitrine.catalog.table.Column;
import eu.vitrine.catalog.table.FieldNotes;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands in each field of a file: a table schema (Frictionless Table Schema 2.0). */
final class DescribedFields {

    /** Those of a change itself, whatever it happened to. */
    private static final Set<String> OF_CHANGE =
            Set.of("position", "happenedAt", "happening", "erased", "reason", "id", "record");

    private final ArrayNode fields;
    private final Subject subject;

    private DescribedFields(ArrayNode fields, Subject subject) {
        this.fields = fields;
        this.subject = subject;
    }

    static ObjectNode of(Subject subject, FileForm form) {
        ObjectNode schema = JsonMapper.shared().createObjectNode();
        DescribedFields described = new DescribedFields(schema.putArray("fields"), subject);
        if (form == FileForm.NDJSON) {
            described.parts();
        } else {
            described.columns(form);
        }
        schema.putArray("primaryKey").add(subject.changes() ? "position" : "id");
        return schema;
    }

    /** Of a line of JSON, the outermost; the bundle lists them with their types. */
    private void parts() {
        String group = subject.changes() ? "change" : subject.kind() + ".json";
        for (String part : FieldWords.say(group + ".parts").split(" ")) {
            int colon = part.indexOf(':');
            put(group, part.substring(0, colon), part.substring(colon + 1));
        }
    }

    private void columns(FileForm form) {
        List<Column<Ad>> ads = AdColumns.at(Instant.EPOCH);
        List<? extends Column<?>> columns = subject.changes() ? Change.columns(ads) : ads;
        for (Column<?> column : columns) {
            boolean own = subject.changes() && OF_CHANGE.contains(column.name());
            put(own ? "change" : subject.kind(), column.name(), FieldNotes.type(column, form != FileForm.CSV));
        }
    }

    private void put(String group, String name, String type) {
        fields.addObject().put("name", name).put("type", type).put("description", FieldWords.say(group + '.' + name));
    }
}
