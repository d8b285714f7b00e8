// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Version;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code erase}: what the history said of a record before, because it must no longer be read (Art. 17 GDPR, for instance). */
@Command(
        name = "erase",
        description = {
            "Erases from an archive what it said of records before their last event: personal data, for instance, that was published by mistake. "
                    + "The archive says for ever which events, when, why and under which rule.",
            "",
            "What a record says now is not erased: correct it first ('ingest --correction'), or withdraw it, which erases all of it by itself. Either all "
                    + "records are there, or nothing is erased. Run 'dump' afterwards, which cuts it out of the files for download; copies that were made "
                    + "before, such as backups, still hold it.",
            ""
        })
final class EraseCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private ArchiveOptions options = new ArchiveOptions();

    @Mixin
    private NamedRecords records = new NamedRecords();

    @Option(
            names = "--rule",
            required = true,
            paramLabel = "TEXT",
            description = "The rule under which it has to go, such as 'Art. 17 GDPR'. It will be public.")
    private String rule = "";

    EraseCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Schema<?> schema = records.schema();
        String reason = records.reason();
        if (rule.isBlank()) {
            throw new WrongUsage("Say with --rule under which rule, in words that will be public.");
        }
        FolderStorage storage = new FolderStorage(options.neededFolder());
        options.needed(storage); // refuses an archive that is not there, which the writer would make
        try (ArchiveWriter writer = ArchiveWriter.open(storage, options.signer(around), around.clock())) {
            Archive archive = options.needed(storage);
            List<String> ids = records.ids();
            long events =
                    ids.stream().mapToLong(id -> readable(archive, schema, id)).sum();
            if (events > 0) {
                ids.forEach(id -> writer.erase(schema.name(), id, rule.strip(), reason));
                writer.commit();
            }
            tell(ids.size(), events);
        }
        return ExitCode.DONE.number();
    }

    /** How many events before the last one of a record can still be read. */
    private static long readable(Archive archive, Schema<?> schema, String id) {
        List<Version> versions = archive.versions(schema.name(), id);
        if (versions.isEmpty()) {
            throw NamedRecords.unknown(schema, id, "Nothing was erased.");
        }
        return versions.subList(0, versions.size() - 1).stream()
                .filter(version -> version instanceof Version.Held)
                .count();
    }

    private void tell(int records, long events) {
        around.err()
                .println(
                        events == 0
                                ? "There was nothing to erase: no earlier event of these records can be read any more. What a record says now can "
                                        + "be corrected or withdrawn."
                                : "Erased what " + events + " earlier events of " + records
                                        + " records said. Run 'dump' to cut it out of the files for download too.");
    }
}
