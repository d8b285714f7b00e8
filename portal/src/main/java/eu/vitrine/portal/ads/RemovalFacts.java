// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Removal;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why an ad was taken down: Art. 39(3) with Art. 17(3)(a) to (e), or Art. 9(2)(a)(i) DSA. Thread-safe. */
@Component
class RemovalFacts {

    private final Words words;
    private final Days days;
    private final AdLabels labels;

    RemovalFacts(Words words, Days days, AdLabels labels) {
        this.words = words;
        this.days = days;
        this.labels = labels;
    }

    List<Fact> of(Removal removal) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "ground", words.say("ad.removal.ground." + removal.ground()));
        add(facts, "legalBasis." + removal.ground(), removal.legalBasis());
        add(facts, "explanation", removal.explanation());
        add(facts, "facts", removal.facts());
        add(facts, "restriction", code(removal.restriction()));
        add(facts, "scope", scope(removal.territorialScope()));
        add(facts, "decidedOn", removal.decidedOn() == null ? null : days.say(removal.decidedOn()));
        add(facts, "until", removal.until() == null ? words.say("ad.removal.noEnd") : days.say(removal.until()));
        add(facts, "source", code(removal.source()));
        Boolean detected = removal.automatedDetection();
        add(facts, "detection", detected == null ? null : words.say("ad.removal.detection." + detected));
        Removal.AutomatedDecision decision = removal.automatedDecision();
        add(facts, "decision", decision == null ? null : words.say("ad.removal.decision." + decision));
        return facts;
    }

    private void add(List<Fact> facts, String key, @Nullable String text) {
        if (text != null) {
            facts.add(Fact.of(words.say("ad.removal." + key), text));
        }
    }

    /** Codes of the Commission's lists become words; whatever else stands there is shown as it is. */
    private @Nullable String code(@Nullable String value) {
        if (value == null) {
            return null;
        }
        String key = "ad.removal.code." + value;
        return words.has(key) ? words.say(key) : value;
    }

    private @Nullable String scope(List<String> territories) {
        if (territories.isEmpty()) {
            return null;
        }
        return territories.stream()
                .map(code ->
                        words.has("ad.territory." + code) ? words.say("ad.territory." + code) : labels.country(code))
                .collect(Collectors.joining(", "));
    }
}
