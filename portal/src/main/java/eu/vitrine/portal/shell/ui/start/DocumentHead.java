// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.start;

import org.jsoup.nodes.Element;

/** Adds to the head of a page what some programs look for there. Thread-safe. */
@FunctionalInterface
public interface DocumentHead {

    /**
     * Adds it, if the page is to be found there.
     *
     * @param head of the document
     * @param view what the page shows
     * @param path decoded, without the language and without the slash at its beginning
     * @param query with its question mark; empty if there is none
     */
    void complete(Element head, FirstView view, String path, String query);
}
