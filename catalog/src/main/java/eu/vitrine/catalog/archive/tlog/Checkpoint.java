// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive.tlog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a log says of itself, which it signs (C2SP tlog-checkpoint).
 *
 * @param origin names the log and no other
 */
public record Checkpoint(String origin, TreeHead head) {

    private static final Pattern TEXT =
            Pattern.compile("(?<origin>[^\n]+)\n(?<size>0|[1-9]\\d{0,17})\n(?<root>[^\n]+)\n(?:[^\n]+\n)*");

    /** Its three lines. */
    public String text() {
        return origin + '\n' + head.size() + '\n' + head.root().base64() + '\n';
    }

    /**
     * Reads one; lines after the third mean nothing here.
     *
     * @throws NotAsWritten if it is none
     */
    public static Checkpoint read(String text) {
        Matcher lines = TEXT.matcher(text);
        if (!lines.matches()) {
            throw new NotAsWritten("The checkpoint does not hold an origin, a size and a root.");
        }
        long size = Long.parseLong(lines.group("size"));
        return new Checkpoint(lines.group("origin"), new TreeHead(size, Hash.read(lines.group("root"))));
    }
}
