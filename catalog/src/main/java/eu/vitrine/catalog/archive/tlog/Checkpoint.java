// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a log says of itself, which it signs (C2SP tlog-checkpoint).
 *
 * @param origin names the log and no other
 * @param extensions lines that say more, none of them empty, such as {@code format 2}
 */
public record Checkpoint(String origin, TreeHead head, List<String> extensions) {

    private static final Pattern TEXT =
            Pattern.compile("(?<origin>[^\n]+)\n(?<size>0|[1-9]\\d{0,17})\n(?<root>[^\n]+)\n(?<more>(?:[^\n]+\n)*)");

    /** Copies the list. */
    public Checkpoint {
        extensions = List.copyOf(extensions);
    }

    /** One that says nothing more. */
    public Checkpoint(String origin, TreeHead head) {
        this(origin, head, List.of());
    }

    /** What stands in the line that begins with this word, after it; empty if there is no such line. */
    public Optional<String> extension(String word) {
        return extensions.stream()
                .filter(line -> line.startsWith(word + ' '))
                .map(line -> line.substring(word.length() + 1))
                .findFirst();
    }

    /** Its lines, three and the extensions. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append(origin).append('\n').append(head.size()).append('\n');
        text.append(head.root().base64()).append('\n');
        extensions.forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /**
     * Reads one.
     *
     * @throws NotAsWritten if it is none
     */
    public static Checkpoint read(String text) {
        Matcher lines = TEXT.matcher(text);
        if (!lines.matches()) {
            throw new NotAsWritten("The checkpoint does not hold an origin, a size and a root.");
        }
        long size = Long.parseLong(lines.group("size"));
        String more = lines.group("more");
        return new Checkpoint(
                lines.group("origin"),
                new TreeHead(size, Hash.read(lines.group("root"))),
                more.isEmpty() ? List.of() : List.of(more.split("\n")));
    }
}
