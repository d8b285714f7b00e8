// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.Lineage;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.index.Target;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which records the archive holds, and what each of them says, as short as it can be compared: some hundred bytes of memory a record. Not thread-safe. */
final class Holding<R> implements Target<R> {

    private final Schema<R> schema;
    private final Map<String, State> states = new LinkedHashMap<>();

    Holding(Schema<R> schema) {
        this.schema = schema;
    }

    /**
     * What is held of one record.
     *
     * @param hash of what it says
     * @param removed whether it is a removed one (Art. 39(3) DSA)
     */
    record State(long hash, boolean removed) {}

    @Override
    public void put(String id, R record) {
        states.put(id, of(record));
    }

    @Override
    public void delete(String id) {
        states.remove(id);
    }

    /** By id, in the order in which they first came. */
    Map<String, State> states() {
        return Collections.unmodifiableMap(states);
    }

    /** What would be held of this record: without what follows from others, and without what is no part of a change. */
    State of(R record) {
        Lineage<R> lineage = schema.lineage();
        R alone = lineage == null ? record : lineage.ending().before(record, null);
        byte[] substance = schema.codec().write(schema.substance().apply(alone));
        return new State(ByteBuffer.wrap(sha256().digest(substance)).getLong(), schema.removed(record));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
