// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene.column;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/** A place for one thing that is made of a segment when it is first asked for and there is room. Thread-safe. */
final class Slot<T> {

    private final Memory memory;
    private final long bytes;
    private final Maker<T> maker;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable T thing;
    private volatile long lastUse;
    private volatile boolean closed;

    /** @param bytes how many the thing will take, about */
    Slot(Memory memory, long bytes, Maker<T> maker) {
        this.memory = memory;
        this.bytes = bytes;
        this.maker = maker;
    }

    /** Makes a thing of a segment, by whichever of its readers is open. */
    interface Maker<T> {
        T make(LeafReader reader) throws IOException;
    }

    /** The thing; empty while there is no room for it. */
    Optional<T> get(LeafReader reader) throws IOException {
        lastUse = memory.questions();
        T there = thing;
        return Optional.ofNullable(there == null ? made(reader) : there);
    }

    private @Nullable T made(LeafReader reader) throws IOException {
        making.lock();
        try {
            if (thing == null && !closed && memory.take(this)) {
                thing = make(reader);
            }
            return thing;
        } finally {
            making.unlock();
        }
    }

    private T make(LeafReader reader) throws IOException {
        try {
            return maker.make(reader);
        } catch (IOException | RuntimeException e) {
            memory.release(this);
            throw e;
        }
    }

    /** Gives up the thing for good. */
    void close() {
        making.lock();
        try {
            closed = true;
            memory.release(this);
        } finally {
            making.unlock();
        }
    }

    /** The number of the question that it was last of use to. */
    long lastUse() {
        return lastUse;
    }

    long bytes() {
        return bytes;
    }

    /** Gives up the thing until it is asked for again. */
    void clear() {
        thing = null;
    }
}
