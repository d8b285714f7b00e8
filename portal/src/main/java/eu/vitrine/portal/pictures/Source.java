// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures;

import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Frame.Licence;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Origin;
import eu.vitrine.portal.shell.PageAddress;
import eu.vitrine.portal.shell.Words;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where a picture comes from, said so that whoever meets it elsewhere finds what it shows. Thread-safe. */
@Component
public class Source {

    private final Words words;
    private final Frames frames;
    private final Days days;
    private final InstantSource clock;

    Source(Words words, Frames frames, Days days, InstantSource clock) {
        this.words = words;
        this.frames = frames;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Repository and day, the address, and the licence where the operator has said one.
     *
     * @param address of the search, without a language
     */
    public List<String> of(String address) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say("pictures.source", Map.of("name", frames.name(), "day", days.say(today))));
        sentences.add(Origin.current() + PageAddress.in(words.locale(), address));
        Licence licence = frames.licence();
        if (licence != null) {
            sentences.add(words.say("pictures.licence", Map.of("licence", licence.name())));
        }
        return sentences;
    }
}
