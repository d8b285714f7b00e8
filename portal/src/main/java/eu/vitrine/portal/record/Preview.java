// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record in short, on a page that is about something else.
 *
 * @param href its own page
 * @param picture null if there is none
 * @param details when, how many, where: a few words each
 */
public record Preview(
        Marked title,
        String href,
        List<Badge> badges,
        @Nullable Picture picture,
        List<String> details) {

    /** Copies the lists. */
    public Preview {
        badges = List.copyOf(badges);
        details = List.copyOf(details);
    }
}
