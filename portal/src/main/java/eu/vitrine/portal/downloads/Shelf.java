// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads;

import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.downloads.DumpedDay.DumpedField;
import eu.vitrine.portal.downloads.DumpedDay.DumpedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Knows which downloads there are: it reads their folder anew with each question, while the indexer may be writing there. Thread-safe. */
@Component
public class Shelf {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Optional<Path> folder;

    Shelf(PortalProperties properties) {
        this.folder = properties.downloadsFolder();
    }

    /** The folder; empty if there can be none. */
    Optional<Path> folder() {
        return folder;
    }

    /** The days of which there are files, the newest first; one whose description cannot be read is left out. */
    public List<DumpedDay> days() {
        return names().stream().flatMap(name -> read(name).stream()).toList();
    }

    /** The newest of them. */
    public Optional<DumpedDay> newest() {
        return names().stream().flatMap(name -> read(name).stream()).findFirst();
    }

    private List<String> names() {
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder.get())) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(name -> DAY.matcher(name).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<DumpedDay> read(String name) {
        try {
            Path file = folder.orElseThrow().resolve(name).resolve("datapackage.json");
            return Optional.of(day(LocalDate.parse(name), JsonMapper.shared().readTree(Files.readAllBytes(file))));
        } catch (IOException | JacksonException e) {
            return Optional.empty(); // being replaced just now, or damaged, as whoever checks it will find
        }
    }

    private static DumpedDay day(LocalDate day, JsonNode json) {
        List<DumpedFile> files = new ArrayList<>();
        json.path("resources").forEach(file -> files.add(file(file)));
        JsonNode archive = json.path("archive");
        return new DumpedDay(
                day,
                archive.path("origin").stringValue(""),
                archive.path("size").longValue(0),
                archive.path("recordsMissing").longValue(0),
                files);
    }

    private static DumpedFile file(JsonNode json) {
        List<DumpedField> fields = new ArrayList<>();
        json.at("/schema/fields")
                .forEach(field -> fields.add(new DumpedField(
                        field.path("name").stringValue(""),
                        field.path("type").stringValue(""),
                        field.path("description").stringValue(""))));
        return new DumpedFile(
                json.path("path").stringValue(""),
                json.path("title").stringValue(""),
                json.path("format").stringValue(""),
                json.path("bytes").longValue(0),
                json.path("rows").longValue(0),
                json.path("hash").stringValue(""),
                fields);
    }
}
