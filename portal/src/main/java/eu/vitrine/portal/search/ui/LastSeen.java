// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/**
 * The record that was read last in a window, so that whoever comes back to the results goes on from there.
 *
 * @param id the record's id
 */
public record LastSeen(String id) {

    /** Remembers a record in this window, in place of the one before. */
    public static void remember(UI ui, String id) {
        ComponentUtil.setData(ui, LastSeen.class, new LastSeen(id));
    }

    /** The record that was read last, once. */
    public static Optional<LastSeen> recall(UI ui) {
        LastSeen last = ComponentUtil.getData(ui, LastSeen.class);
        ComponentUtil.setData(ui, LastSeen.class, null);
        return Optional.ofNullable(last);
    }
}
