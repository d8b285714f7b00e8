// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Texts in which services describe their ranking (Art. 5 of Regulation 2019/1150), as collections such as Open Terms Archive keep them: one JSON
 * object a line for each version. The text stays as it is, with its Markdown. A language that is not stated is found out from the text, or left out.
 */
final class RankingDisclosures implements RecordSource {

    /** The format is about these texts, so a service's text of this type is named by the service alone. */
    private static final String USUAL_TYPE = "Ranking Parameters Description";

    private static final Map<String, String> NAMES = Map.of("id", "service", "type", "terms_type");
    private static final List<String> BOOKKEEPING = List.of("terms_type", "commit", "path", "status", "chars");

    private final JsonLines lines = new JsonLines();

    @Override
    public void read(InputStream input, Consumer<RawRecord> records) {
        TextLanguage languages = new TextLanguage();
        lines.read(input, raw -> records.accept(mapped(raw, languages)));
    }

    private static RawRecord mapped(RawRecord raw, TextLanguage languages) {
        return switch (raw) {
            case RawRecord.Parsed(long line, long size, ObjectNode json, Map<String, String> names) ->
                new RawRecord.Parsed(line, size, disclosure(json, languages), NAMES);
            case RawRecord.Parsed other -> other;
            case RawRecord.Unreadable unreadable -> unreadable;
        };
    }

    private static ObjectNode disclosure(ObjectNode json, TextLanguage languages) {
        ObjectNode disclosure = json.deepCopy();
        disclosure.remove(BOOKKEEPING);
        json.optional("service").ifPresent(service -> disclosure.set("id", id(service, json.path("terms_type"))));
        json.optional("terms_type").ifPresent(type -> disclosure.set("type", type));
        JsonNode text = json.path("text");
        if (!json.hasNonNull("language") && text.isString()) {
            languages.of(text.stringValue()).ifPresent(language -> disclosure.put("language", language));
        }
        disclosure.putObject("source").put("name", "ranking-disclosures").put("record", place(json));
        return disclosure;
    }

    /** What is no text is left for the reader to tell. */
    private static JsonNode id(JsonNode service, JsonNode termsType) {
        if (!service.isString()) {
            return service;
        }
        String name = Slug.of(service.stringValue());
        String type = termsType.stringValue(USUAL_TYPE);
        return StringNode.valueOf(type.equals(USUAL_TYPE) ? name : name + "-" + Slug.of(type));
    }

    /** Where it stands in its collection: commit and file. */
    private static String place(ObjectNode json) {
        return Stream.of("commit", "path")
                .map(name -> json.path(name).stringValue(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(":"));
    }
}
