// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import java.io.IOException;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.StoredFieldDataInput;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;

/** Reads the JSON form of a record from the index, straight into an array of its size. */
final class StoredRecord extends StoredFieldVisitor {

    private byte @Nullable [] json;

    private StoredRecord() {}

    static byte[] of(StoredFields stored, int document) throws IOException {
        StoredRecord record = new StoredRecord();
        stored.document(document, record);
        if (record.json == null) {
            throw new IOException("document " + document + " holds no record");
        }
        return record.json;
    }

    @Override
    public Status needsField(FieldInfo field) {
        if (json != null) {
            return Status.STOP;
        }
        return field.name.equals(LuceneFields.record()) ? Status.YES : Status.NO;
    }

    @Override
    public void binaryField(FieldInfo field, StoredFieldDataInput value) throws IOException {
        json = new byte[value.length()];
        value.in().readBytes(json, 0, json.length);
    }
}
