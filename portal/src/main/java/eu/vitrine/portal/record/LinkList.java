// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.portal.shell.Link;
import java.util.List;

/** Links under a heading. */
public record LinkList(String heading, List<Link> links) {

    /** Copies the list. */
    public LinkList {
        links = List.copyOf(links);
    }
}
