// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.indexer.dump.Cut.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes {@code datapackage.json} (Frictionless Data Package 2.0): what the files are, what each of their fields means, and what they were cut from. */
final class Descriptor {

    static final String NAME = "datapackage.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Outcome cut;
    private final ArchiveState archive;
    private final List<Superseded> superseded;
    private final Optional<String> licence;

    /**
     * @param superseded the dumps of this day before, the newest first
     * @param licence by its SPDX name
     */
    Descriptor(Outcome cut, ArchiveState archive, List<Superseded> superseded, Optional<String> licence) {
        this.cut = cut;
        this.archive = archive;
        this.superseded = superseded;
        this.licence = licence;
    }

    byte[] written() {
        ObjectNode json = JSON.createObjectNode();
        json.put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json");
        json.put("name", "vitrine-" + cut.span().day());
        json.put(
                "title",
                FieldWords.say("package.title", archive.origin(), cut.span().day()));
        json.put("description", FieldWords.say("package.description", cut.missing()));
        json.put("version", cut.span().day() + "+" + archive.size());
        licence.ifPresent(name -> json.putArray("licenses")
                .addObject()
                .put("name", name)
                .put("path", "https://spdx.org/licenses/" + name + ".html"));
        json.putArray("sources").addObject().put("title", FieldWords.say("package.source", archive.origin()));
        describeArchive(json);
        ArrayNode resources = json.putArray("resources");
        cut.files().forEach(file -> describe(file, resources.addObject()));
        return (JSON.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void describeArchive(ObjectNode json) {
        json.putObject("archive")
                .put("origin", archive.origin())
                .put("size", archive.size())
                .put("root", archive.root())
                .put("erased", archive.erased())
                .put("recordsMissing", cut.missing());
        ArrayNode before = json.putArray("supersedes");
        superseded.forEach(one ->
                before.addObject().put("manifest", "sha256:" + one.manifest()).put("reason", one.reason()));
    }

    private static void describe(DumpedFile file, ObjectNode json) {
        String subject = file.subject().name();
        String form = file.form().format();
        json.put("name", subject + "-" + form);
        json.put("path", file.name());
        json.put("title", FieldWords.say("resource." + subject));
        json.put("description", FieldWords.say("form." + form));
        json.put("format", form);
        json.put("mediatype", file.form().mediaType());
        json.put("encoding", "utf-8");
        json.put("bytes", file.bytes());
        json.put("hash", "sha256:" + file.sha256());
        json.put("rows", file.rows());
        if (file.form() == FileForm.NDJSON) {
            json.put("compression", "zstd");
        }
        json.set("schema", DescribedFields.of(file.subject(), file.form()));
    }
}
