// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the shop: all that a page depends on stands in them. */
public final class Address {

    /** The page of the shop. */
    public static final String PAGE = "/demo-shop";

    /** The page on which the choice is checked. */
    public static final String CHECK = PAGE + "/check";

    private Address() {}

    /** The page for this ask and history. */
    public static String page(Ask ask, History history) {
        return of(PAGE, ask, history, null);
    }

    /**
     * A list for programs.
     *
     * @param option the option to show; null for the one that holds for whoever asks
     */
    public static String json(ShopList list, Ask ask, History history, @Nullable String option) {
        return of(json(list), ask, history, option);
    }

    private static String json(ShopList list) {
        return switch (list) {
            case HOME_FEED -> PAGE + "/feed";
            case SEARCH_RESULTS -> PAGE + "/search";
        };
    }

    private static String of(String path, Ask ask, History history, @Nullable String option) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        if (!ask.words().isEmpty()) {
            address.queryParam("q", "{q}");
        }
        address.queryParam("language", ask.language()).queryParam("country", ask.country());
        if (option != null) {
            address.queryParam("option", option);
        }
        if (!history.deeds().isEmpty()) {
            address.queryParam("history", history.text());
        }
        return ask.words().isEmpty()
                ? address.toUriString()
                : address.encode().buildAndExpand(ask.words()).toUriString();
    }
}
