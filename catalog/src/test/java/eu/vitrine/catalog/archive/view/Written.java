// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.view;

import eu.vitrine.catalog.archive.Archive;
import eu.vitrine.catalog.archive.Event;
import eu.vitrine.catalog.archive.Happening;
import eu.vitrine.catalog.archive.Replay;
import eu.vitrine.catalog.archive.tlog.Storage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What stands in an archive, in short sentences such as {@code CREATED test:1}; of what was erased, only what became of it. */
record Written(Storage storage) {

    List<String> events() {
        List<String> events = new ArrayList<>();
        Archive.open(storage)
                .ifPresent(archive -> archive.replay(0, new Replay() {
                    @Override
                    public void event(long index, Event event) {
                        if (!event.kind().equals(Event.OF_ARCHIVE)) {
                            events.add(event.happening() + " " + event.id());
                        }
                    }

                    @Override
                    public void erased(long index, Happening happening, Instant at, String kind) {
                        events.add(happening + " erased");
                    }
                }));
        return events;
    }

    /** Hands over what can still be read. */
    void replay(Consumer<Event> target) {
        Archive.open(storage)
                .ifPresent(archive -> archive.replay(0, new Replay() {
                    @Override
                    public void event(long index, Event event) {
                        if (!event.kind().equals(Event.OF_ARCHIVE)) {
                            target.accept(event);
                        }
                    }

                    @Override
                    public void erased(long index, Happening happening, Instant at, String kind) {}
                }));
    }

    long size() {
        return Archive.open(storage).map(Archive::size).orElse(0L);
    }
}
