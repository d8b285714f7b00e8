// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Shows a piece of an answer without what callers sent and got in confidence, which a shop may repeat in its pages.
 *
 * @param words what nobody is to read, longest first
 */
public record Secrets(List<String> words) {

    private static final int SHORTEST = 4;
    private static final int BEFORE = 48;
    private static final int AFTER = 80;

    static Secrets of(Collection<String> words) {
        return new Secrets(words.stream()
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** The piece around a byte, on one line. */
    String around(ByteBuffer body, int at) {
        byte[] bytes = new byte[body.limit()];
        body.get(0, bytes);
        String text = new String(bytes, ISO_8859_1); // one character a byte, so that places stay what they are
        for (String word : words) {
            String sent = new String(word.getBytes(UTF_8), ISO_8859_1);
            text = text.replace(sent, "*".repeat(sent.length()));
        }
        int from = Math.max(0, at - BEFORE);
        int to = Math.min(text.length(), at + AFTER);
        String piece = new String(text.substring(from, to).getBytes(ISO_8859_1), UTF_8);
        return (from > 0 ? "…" : "") + Printable.line(piece) + (to < text.length() ? "…" : "");
    }
}
