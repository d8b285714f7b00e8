// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.archive.Erasure;
import eu.vitrine.catalog.archive.Version;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What happened to an ad, in plain sentences. Thread-safe. */
@Component
public class HistoryWords {

    private final Words words;
    private final Days days;

    HistoryWords(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    /** One version in a line: its number, what happened, and when. */
    String line(AdVersion version) {
        return words.say(
                "history.line",
                Map.of(
                        "number",
                        version.number(),
                        "happening",
                        words.say("history.happening." + version.version().happening()),
                        "moment",
                        days.say(version.version().at())));
    }

    /** What is to be said of one version: why it came, and that it was erased. */
    List<String> about(AdVersion version) {
        List<String> sentences = new ArrayList<>();
        version.reason().ifPresent(reason -> sentences.add(words.say("history.reason", Map.of("reason", reason))));
        if (version.version() instanceof Version.Erased erased) {
            sentences.add(erased(erased));
        }
        return sentences;
    }

    /** That, when, why and under which rule a version was erased. */
    public String erased(Version.Erased version) {
        Erasure erasure = version.erasure();
        return erasure == null
                ? words.say("history.erased.unsaid")
                : words.say(
                        "history.erased",
                        Map.of("moment", days.say(erasure.at()), "rule", erasure.rule(), "reason", erasure.reason()));
    }

    /** That an ad was here and why it is gone. */
    public List<String> gone(AdVersion last) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                "history.gone." + last.version().happening(),
                Map.of("moment", days.say(last.version().at()))));
        last.reason().ifPresent(reason -> sentences.add(words.say("history.reason", Map.of("reason", reason))));
        return sentences;
    }
}
