// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.ui;

import org.jspecify.annotations.Nullable;

/** What happens when somebody clicks. */
interface SwitchClicks {

    /** @param option null for what holds for those who chose nothing */
    void choose(String place, @Nullable String option);

    /** @param before the choices before, in their text form */
    void undo(String place, String before);
}
