// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.form;

/** What stands in the form by which people choose, and in the address to which it leads back. */
public final class ChoiceForm {

    /** Where it is sent. */
    public static final String ACTION = "/settings/choose";

    /** What the choice is about: the id of a recommender, or another place of the page. */
    public static final String PLACE = "recommender";

    /** What was chosen; empty for what holds for those who chose nothing. */
    public static final String OPTION = "option";

    /** The choices before, to take one back. */
    public static final String BEFORE = "before";

    /** The place of what was just chosen. */
    public static final String CHANGED = "changed";

    private ChoiceForm() {}
}
