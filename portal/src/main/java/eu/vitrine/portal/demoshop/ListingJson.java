// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list for programs. It says nothing that follows from who asked, other than through the option. */
public final class ListingJson {

    private ListingJson() {}

    /** UTF-8, always in the same form. */
    public static byte[] bytes(Listing listing) {
        Ask ask = listing.ask();
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("recommender", listing.list().recommender())
                .put("option", listing.option())
                .put("profiling", listing.profiling())
                .put("language", ask.language())
                .put("country", ask.country());
        if (!ask.words().isEmpty()) {
            json.put("q", ask.words());
        }
        ArrayNode items = json.putArray("items");
        listing.items()
                .forEach(item -> items.addObject()
                        .put("id", item.id())
                        .put("name", item.name(ask.language()))
                        .put("shop", item.shop())
                        .put("priceCents", item.price())
                        .put("deliveryCents", item.delivery())
                        .put("deliveryDays", item.daysTo(ask.country()))
                        .put("ratingTenths", item.rating())
                        .put("soldIn28Days", item.soldIn(ask.country()))
                        .put("added", item.added().toString()));
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
