// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.portal.recommenders.SwitchingPage;
import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Where people choose: explanations of recommenders link there. */
@Component
public class SwitchPages implements SwitchingPage {

    /** The page of all choices. */
    public static final String PATH = "/settings";

    /** The part of the page for all recommenders. */
    static final String ALL_ANCHOR = "all-recommenders";

    @Override
    public String choice(String recommender) {
        return PATH + '#' + UriUtils.encode(anchor(recommender), StandardCharsets.UTF_8);
    }

    /** What names a place within the page. */
    public static String anchor(String place) {
        return place.equals(Choices.ALL) ? ALL_ANCHOR : place;
    }
}
