// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.util.List;

/** Knows of some of the pages in which feed (Atom) what changes on them is told. Thread-safe. */
@FunctionalInterface
public interface PageFeeds {

    /**
     * The feeds of a page.
     *
     * @param path decoded, without the slash at its beginning
     * @param query as it was written, without its question mark; empty if there is none
     * @return none if it knows of none
     */
    List<Link> of(String path, String query);
}
