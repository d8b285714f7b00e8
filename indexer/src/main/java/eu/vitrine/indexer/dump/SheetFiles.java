// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

import eu.vitrine.catalog.table.Column;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The same rows in a file of each form. Not thread-safe.
 *
 * @param <T> what a row is
 */
final class SheetFiles<T> implements AutoCloseable {

    private final Subject subject;
    private final List<Open<T>> open = new ArrayList<>();
    private long rows;

    private record Open<T>(String name, FileForm form, HashedFile file, Sheet<T> sheet) {}

    /** @param columns none for what is no table, which is written as JSON only */
    SheetFiles(Path folder, LocalDate day, Subject subject, List<Column<T>> columns) throws IOException {
        this.subject = subject;
        for (FileForm form : columns.isEmpty() ? List.of(FileForm.NDJSON) : List.of(FileForm.values())) {
            String name = subject.fileName(day, form);
            HashedFile file = HashedFile.create(folder.resolve(name));
            open.add(new Open<>(name, form, file, Sheet.begin(form, file, subject.name(), columns)));
        }
    }

    void add(T row, byte[] json) throws IOException {
        for (Open<T> one : open) {
            one.sheet.add(row, json);
        }
        rows++;
    }

    /** Ends the files, and says what they are. */
    List<DumpedFile> finish() throws IOException {
        List<DumpedFile> files = new ArrayList<>();
        for (Open<T> one : open) {
            one.sheet.finish();
            files.add(new DumpedFile(one.name, subject, one.form, rows, one.file.bytes(), one.file.sha256Hex()));
        }
        return files;
    }

    @Override
    public void close() throws IOException {
        for (Open<T> one : open) {
            one.file.close();
        }
    }
}
