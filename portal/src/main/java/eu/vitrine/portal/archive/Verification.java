// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers to check proofs in the reader's own browser, with all the words that the check needs. Thread-safe. */
@Component
public class Verification {

    /** Where the proof is that the log continues what it was. */
    public static final String CONSISTENCY = "/api/v1/trust/consistency";

    private static final String PREFIX = "verify.";
    private static final List<String> KEYS = List.of(
            "button",
            "busy",
            "verdict.good",
            "verdict.open",
            "verdict.bad",
            "step.content.good",
            "step.content.bad",
            "step.erased.open",
            "step.meaning.good",
            "step.meaning.bad",
            "step.shown.good",
            "step.shown.open",
            "step.shown.bad",
            "step.place.good",
            "step.place.bad",
            "step.signature.good",
            "step.signature.bad",
            "step.signatureOpen.open",
            "step.first.good",
            "step.continues.good",
            "step.continues.bad",
            "step.otherKey.open",
            "step.otherLog.bad",
            "step.shrunk.bad",
            "step.unproven.bad",
            "step.notKept.open",
            "step.insecure.open",
            "step.unanswered.open",
            "step.unreadable.bad");

    /** The browser fills these in. */
    private static final Map<String, String> ARGUMENTS =
            Map.of("index", "{index}", "size", "{size}", "origin", "{origin}", "at", "{at}");

    private final Words words;

    Verification(Words words) {
        this.words = words;
    }

    /**
     * The offer to check one event.
     *
     * @param about the id that it must be about
     * @param proof where its proof is
     * @param record the record as it is published now; null if the event is about an older state
     */
    public Block.Proven of(String about, String proof, @Nullable String record) {
        Map<String, String> said = new LinkedHashMap<>();
        KEYS.forEach(key -> said.put(key, words.say(PREFIX + key, ARGUMENTS)));
        return new Block.Proven(about, new Link(words.say("verify.proof"), proof), record, CONSISTENCY, said);
    }
}
