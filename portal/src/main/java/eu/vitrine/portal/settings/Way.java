// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

/** How a choice came into an account. */
public enum Way {
    /** The person chose it while signed in. */
    CHOSEN,
    /** The person took the last choice back. */
    UNDONE,
    /** The person had chosen it in a browser before they signed in there. */
    CARRIED_OVER
}
