// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Status;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says whether a version is in force, announced or replaced, and since when. Thread-safe. */
@Component
class StandingWords {

    private final Words words;
    private final Days days;

    StandingWords(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    /** Such as: in force since 1 March 2026; in force from 1 March 2026 to 30 May 2026. */
    String say(Recommender version, Status status) {
        return say("recommender.standing.", version, status);
    }

    /** The same as a sentence of its own. */
    String sentence(Recommender version, Status status) {
        return say("recommender.standing.sentence.", version, status);
    }

    private String say(String key, Recommender version, Status status) {
        Map<String, String> ends = new HashMap<>();
        ends.put("version", version.version());
        ends.put("from", days.say(version.effectiveFrom()));
        LocalDate end = version.supersededOn();
        if (end != null) {
            ends.put("to", days.say(end));
        }
        boolean ending = status == Status.ACTIVE && end != null;
        return words.say(key + status + (ending ? ".ending" : ""), ends);
    }
}
