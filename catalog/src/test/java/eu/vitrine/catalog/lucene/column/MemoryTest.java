// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The budget holds, and what is of no use makes room. */
class MemoryTest {

    private final Memory memory = new Memory(100);
    private final DirectoryReader index = index();
    private final LeafReader segment = index.leaves().getFirst().reader();

    private static DirectoryReader index() {
        try {
            ByteBuffersDirectory directory = new ByteBuffersDirectory();
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
                writer.addDocument(new Document());
            }
            return DirectoryReader.open(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private Slot<String> slot(String thing, long bytes) {
        return new Slot<>(memory, bytes, reader -> thing);
    }

    @Test
    void whatDoesNotFitIsNotMade() throws IOException {
        Slot<String> first = slot("first", 60);
        Slot<String> second = slot("second", 60);

        assertThat(first.get(segment)).contains("first");
        assertThat(second.get(segment)).isEmpty();
        assertThat(memory.used()).isEqualTo(60);
    }

    @Test
    void whatNobodyAskedForDuringManyQuestionsMakesRoom() throws IOException {
        Slot<String> idle = slot("idle", 60);
        Slot<String> wanted = slot("wanted", 60);
        idle.get(segment);
        for (int question = 0; question < 2_000; question++) {
            memory.question();
        }

        assertThat(wanted.get(segment)).contains("wanted");
        assertThat(idle.get(segment)).isEmpty();
        assertThat(memory.used()).isEqualTo(60);
    }

    @Test
    void aClosedSegmentGivesBackWhatItTook() throws IOException {
        Slot<String> slot = slot("thing", 100);
        slot.get(segment);
        slot.close();

        assertThat(memory.used()).isZero();
        assertThat(slot.get(segment)).isEmpty();
    }

    @Test
    void whatCannotBeMadeTakesNothing() {
        Slot<String> broken = new Slot<>(memory, 100, reader -> {
            throw new IOException("the disk is gone");
        });

        assertThatThrownBy(() -> broken.get(segment)).hasMessage("the disk is gone");
        assertThat(memory.used()).isZero();
    }
}
