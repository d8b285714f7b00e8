// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.sample;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.ArchivePosition;
import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.ArchiveWriter;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.json.CanonicalJson;
import eu.vitrine.catalog.archive.tlog.FolderStorage;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import eu.vitrine.catalog.schema.AdSchema;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A real history of sample ads, in which one was changed, then corrected, and another was here and was withdrawn. */
public final class SampleArchive {

    /** When the first ads were taken in. */
    public static final Instant BEGAN = Instant.parse("2026-06-01T00:00:00Z");

    /** When one was changed. */
    public static final Instant CHANGED = Instant.parse("2026-06-03T10:00:00Z");

    /** When it was corrected. */
    public static final Instant CORRECTED = Instant.parse("2026-06-04T10:00:00Z");

    /** When another was withdrawn. */
    public static final Instant WITHDRAWN = Instant.parse("2026-06-05T10:00:00Z");

    /** The one that is not here any more. */
    public static final String GONE = "test:gone";

    private static final String ADS = AdSchema.ADS.name();

    private final Path folder;
    private final NoteSigner signer = NoteSigner.make("shop.example/archive");

    /** @param folder of the archive */
    public SampleArchive(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes the history of ads that are here.
     *
     * @param changed one of them, whose title was different before
     */
    public void write(Collection<Ad> ads, Ad changed) {
        commit(BEGAN, writer -> {
            for (Ad ad : ads) {
                String before = json(ad).replace("\"title\":\"", "\"title\":\"Former ");
                writer.append(event(Happening.CREATED, BEGAN, ad.id(), null, ad.equals(changed) ? before : json(ad)));
            }
            String gone = json(changed).replace(changed.id(), GONE);
            writer.append(event(Happening.CREATED, BEGAN, GONE, null, gone));
        });
        String between = json(changed).replace("\"title\":\"", "\"title\":\"Latest ");
        one(event(Happening.CHANGED, CHANGED, changed.id(), null, between));
        one(event(Happening.CORRECTED, CORRECTED, changed.id(), "The title was misspelt.", json(changed)));
        one(event(Happening.WITHDRAWN, WITHDRAWN, GONE, "It was published twice.", null));
    }

    /** The public key of the archive. */
    public String key() {
        return signer.open().text();
    }

    /** How far it has come. */
    public ArchivePosition position() {
        Archive archive = Archive.open(new FolderStorage(folder)).orElseThrow();
        return new ArchivePosition(archive.checkpoint().origin(), archive.size());
    }

    private void one(Event event) {
        commit(event.at(), writer -> writer.append(event));
    }

    private void commit(Instant moment, Consumer<ArchiveWriter> appends) {
        try (ArchiveWriter writer =
                ArchiveWriter.open(new FolderStorage(folder), signer, InstantSource.fixed(moment))) {
            appends.accept(writer);
            writer.commit();
        }
    }

    private static String json(Ad ad) {
        return new String(AdSchema.ADS.codec().write(ad), StandardCharsets.UTF_8);
    }

    private static Event event(
            Happening happening, Instant at, String id, @Nullable String reason, @Nullable String record) {
        CanonicalJson json = record == null ? null : CanonicalJson.of(record.getBytes(StandardCharsets.UTF_8));
        return new Event(happening, at, ADS, id, "sample", reason, json);
    }
}
