// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.search.ResultCard.Detail;
import java.util.EnumMap;
import java.util.Map;

/**
 * What stands above the columns of results that are laid out as a table.
 *
 * @param title above what records are called
 * @param badges above how they stand
 * @param parties above who is behind them
 * @param details above each of their sides
 */
public record TableHeads(String title, String badges, String parties, Map<Detail.Kind, String> details) {

    /** Copies the map. */
    public TableHeads {
        details = new EnumMap<>(details);
    }
}
