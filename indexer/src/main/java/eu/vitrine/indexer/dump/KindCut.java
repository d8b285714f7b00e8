// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.table.Column;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts the files of one kind of record: told its events in their order, it writes what happened on the day at once, and what there is at the end. Not thread-safe. */
final class KindCut<R> implements AutoCloseable {

    private static final byte[] GONE = {};

    private final DumpedKind<R> kind;
    private final Path folder;
    private final Span span;
    private final List<Column<R>> columns;
    private final StateSort state;
    private final SheetFiles<Change<R>> changes;
    private long there;
    private long readable;

    /** @param memory bytes to hold, at most */
    KindCut(DumpedKind<R> kind, Path folder, Span span, long memory) throws IOException {
        this.kind = kind;
        this.folder = folder;
        this.span = span;
        this.columns = kind.columns().apply(span.until());
        this.state = new StateSort(folder, kind.name(), memory);
        this.changes = new SheetFiles<>(
                folder,
                span.day(),
                new Subject(kind.name(), true),
                columns.isEmpty() ? List.of() : Change.columns(columns));
    }

    void happened(long position, Happening happening, Instant at, @Nullable Event event) throws IOException {
        if (happening == Happening.CREATED) {
            there++;
        } else if (happening == Happening.EXPIRED || happening == Happening.WITHDRAWN) {
            there--;
        }
        byte[] json =
                event == null || event.record() == null ? GONE : event.record().bytes();
        if (event != null) {
            state.add(new StateSort.Last(event.id(), position, json));
        }
        if (span.dayHolds(at)) {
            R record = json.length == 0 || columns.isEmpty()
                    ? null
                    : kind.schema().codec().read(json);
            Change<R> change = new Change<>(position, happening, at, event, record);
            changes.add(change, change.json());
        }
    }

    /** Ends the files, and says what they are. */
    List<DumpedFile> finish() throws IOException {
        List<DumpedFile> files = new ArrayList<>();
        try (SheetFiles<R> sheets = new SheetFiles<>(folder, span.day(), new Subject(kind.name(), false), columns)) {
            state.forEach(json -> {
                sheets.add(kind.schema().codec().read(json), json);
                readable++;
            });
            files.addAll(sheets.finish());
        }
        files.addAll(changes.finish());
        return files;
    }

    /** How many records there were that can no longer be read, because they were erased since. */
    long missing() {
        return there - readable;
    }

    @Override
    public void close() throws IOException {
        changes.close();
    }
}
