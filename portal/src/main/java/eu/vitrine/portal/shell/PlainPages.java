// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Knows of some of the pages what they say to those who read without scripts. Each of them is a bean of this. Thread-safe; it is about the current request. */
@FunctionalInterface
public interface PlainPages {

    /**
     * A page in plain HTML.
     *
     * @param path decoded, without the slash at its beginning
     * @param parameters of the address, decoded
     * @return empty if it knows nothing of this address
     */
    Optional<PlainPage> of(String path, Map<String, List<String>> parameters);

    /**
     * A page as it stands between header and footer.
     *
     * @param status the HTTP status that suits
     * @param title the title of the document
     * @param content what it says; texts in it are data and never markup
     */
    record PlainPage(int status, String title, Element content) {}
}
