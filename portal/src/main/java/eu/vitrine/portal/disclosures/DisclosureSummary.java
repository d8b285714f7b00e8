// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import com.ibm.icu.text.ListFormatter;
import eu.vitrine.catalog.Disclosure;
import eu.vitrine.portal.differences.ProseDifference.Fate;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says in one sentence that can be quoted what changed between two versions. Thread-safe. */
@Component
public class DisclosureSummary {

    private static final List<Fate> CHANGES = List.of(Fate.REWORDED, Fate.ADDED, Fate.DROPPED);

    private final Words words;
    private final Days days;

    DisclosureSummary(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    /** The sentence. */
    public String say(DisclosureDifference difference) {
        Disclosure before = difference.before();
        Disclosure after = difference.after();
        List<String> clauses = CHANGES.stream()
                .flatMap(fate -> clause(fate, difference.prose().count(fate)))
                .toList();
        return words.say(
                clauses.isEmpty() ? "disclosure.summary.same" : "disclosure.summary",
                Map.of(
                        "service", after.service(),
                        "from", days.say(before.date()),
                        "to", days.say(after.date()),
                        "clauses", ListFormatter.getInstance(words.locale()).format(clauses),
                        "kept", difference.prose().count(Fate.KEPT)));
    }

    private Stream<String> clause(Fate fate, int count) {
        return count == 0 ? Stream.of() : Stream.of(words.say("disclosure.summary." + fate, Map.of("count", count)));
    }
}
