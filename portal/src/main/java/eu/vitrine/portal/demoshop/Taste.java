// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import eu.vitrine.portal.demoshop.History.Kind;
import java.util.List;
import java.util.Optional;

/** What a history says of an item, from 0 to {@link Points#FULL}. Only orders with profiling know of it. */
record Taste(History history, Stock stock) {

    /** Things of the kind that was looked at; what was looked at last counts most. */
    int viewed(Item item) {
        return likeness(item, history.latest(Kind.VIEWED));
    }

    /** Things of the kind, or from the shop, of what was bought. */
    int bought(Item item) {
        return likeness(item, history.latest(Kind.BOUGHT));
    }

    /** Things from shops that are followed. */
    int followed(Item item) {
        return history.latest(Kind.FOLLOWS).contains(item.shop()) ? Points.FULL : 0;
    }

    private int likeness(Item item, List<String> ids) {
        int most = 0;
        for (int i = 0; i < ids.size(); i++) {
            Optional<Item> known = stock.item(ids.get(i));
            if (known.filter(other -> alike(item, other)).isPresent()) {
                most = Math.max(most, Points.FULL / (i + 1));
            }
        }
        return most;
    }

    private static boolean alike(Item item, Item other) {
        return item.category().equals(other.category()) || item.shop().equals(other.shop());
    }
}
