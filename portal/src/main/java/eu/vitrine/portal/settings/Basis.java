// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

/** Why an option holds. */
public enum Basis {
    /** Nothing was chosen: the platform's own setting. */
    DEFAULT,
    /** The person chose it. */
    CHOICE,
    /** Nothing was chosen, but the browser asks for less profiling. */
    SIGNAL
}
