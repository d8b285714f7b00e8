// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.util.List;

/**
 * What a page says in place of records: that there is nothing, why, and what to do about it.
 *
 * @param sentences one paragraph each
 * @param commands what to type, for those who run the portal
 * @param ways where to go from here
 */
public record Notice(String heading, List<String> sentences, List<String> commands, List<Link> ways) {

    /** Copies the lists. */
    public Notice {
        sentences = List.copyOf(sentences);
        commands = List.copyOf(commands);
        ways = List.copyOf(ways);
    }
}
