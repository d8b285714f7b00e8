// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.contract;

import eu.vitrine.catalog.index.RecordIndex;
import eu.vitrine.catalog.search.RecordSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One catalogue of an engine under test, empty at first. Closing it closes every search that it opened. */
public final class Engine<R> implements AutoCloseable {

    private final String name;
    private final RecordIndex<R> index;
    private final Supplier<RecordSearch<R>> opening;
    private final List<RecordSearch<R>> opened = new ArrayList<>();
    private @Nullable RecordSearch<R> search;

    /**
     * @param name how messages name the catalogue, such as its directory
     * @param opening opens another search of the same catalogue, as another process would
     */
    public Engine(String name, RecordIndex<R> index, Supplier<RecordSearch<R>> opening) {
        this.name = name;
        this.index = index;
        this.opening = opening;
    }

    /** How messages name the catalogue. */
    public String name() {
        return name;
    }

    /** The catalogue, for writing. */
    public RecordIndex<R> index() {
        return index;
    }

    /** The catalogue, for reading: always the same search, opened when first asked for. */
    public RecordSearch<R> search() {
        if (search == null) {
            search = reopened();
        }
        return search;
    }

    /** The catalogue, opened once more for reading. */
    public RecordSearch<R> reopened() {
        RecordSearch<R> another = opening.get();
        opened.add(another);
        return another;
    }

    @Override
    public void close() {
        opened.forEach(RecordSearch::close);
    }
}
