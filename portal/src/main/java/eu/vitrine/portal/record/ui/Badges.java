// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eu.vitrine.portal.record.Badge;
import java.util.List;
import java.util.Locale;

/** Words that say what a record is. */
public final class Badges extends UnorderedList {

    public Badges(List<Badge> badges) {
        addClassName("badges");
        badges.forEach(badge -> add(item(badge)));
    }

    private static ListItem item(Badge badge) {
        ListItem item = new ListItem(badge.text());
        item.addClassName("badge");
        item.getElement().setAttribute("data-tone", badge.tone().name().toLowerCase(Locale.ROOT));
        return item;
    }
}
