// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import java.io.IOException;
import org.apache.lucene.codecs.StoredFieldsReader;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.StoredFieldVisitor;
import org.apache.lucene.index.StoredFields;

/** Reads the stored JSON of documents, nothing else of them. Not thread-safe. */
final class RecordBytes extends StoredFieldVisitor {

    private final StoredFields stored;
    private byte[] json = new byte[0];

    RecordBytes(StoredFields stored) {
        this.stored = stored;
    }

    /** For whoever reads one document after the other, as merges do: a block is decompressed once for all in it. */
    static RecordBytes inOrder(LeafReader leaf) throws IOException {
        if (leaf instanceof CodecReader codec) {
            StoredFieldsReader reader = codec.getFieldsReader();
            return new RecordBytes(reader.getMergeInstance());
        }
        return new RecordBytes(leaf.storedFields());
    }

    byte[] of(int document) throws IOException {
        stored.document(document, this);
        return json;
    }

    @Override
    public Status needsField(FieldInfo field) {
        return field.name.equals(BareDocuments.RECORD) ? Status.YES : Status.NO;
    }

    @Override
    public void binaryField(FieldInfo field, byte[] value) {
        json = value;
    }
}
