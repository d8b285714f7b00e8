// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.portal.shell.Words;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Texts that people copy, with what the button says. Thread-safe. */
@Component
public class CodeBlocks {

    private final Words words;

    CodeBlocks(Words words) {
        this.words = words;
    }

    /**
     * A text to copy.
     *
     * @param label what it is
     */
    public Block of(String label, String text) {
        return new Block.Code(
                label,
                text,
                Map.of(
                        "copy", words.say("copy.button"),
                        "done", words.say("copy.done"),
                        "refused", words.say("copy.refused")));
    }
}
