// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a whole input and says, in one short line a record, what came of it. */
final class Raws {

    private Raws() {}

    static List<RawRecord> of(RecordSource format, InputStream input) {
        List<RawRecord> records = new ArrayList<>();
        format.read(input, records::add);
        return records;
    }

    static List<RawRecord> of(RecordSource format, String input) {
        return of(format, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
    }

    /** Such as {@code 3 snapchat:abc} or {@code 4 TRUNCATED}. */
    static List<String> told(List<RawRecord> records) {
        return records.stream()
                .map(record -> record.line() + " "
                        + switch (record) {
                            case RawRecord.Parsed parsed ->
                                parsed.json().path("id").stringValue("?");
                            case RawRecord.Unreadable unreadable ->
                                unreadable.problem().reason().name();
                        })
                .toList();
    }
}
