// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

/** A setting is missing or cannot be used, so the portal does not start. */
public final class UnusableSetting extends RuntimeException {

    private final String action;

    /**
     * @param property the name of the setting
     * @param problem what is wrong with it, in a sentence
     * @param action what to do, in a sentence
     */
    public UnusableSetting(String property, String problem, String action) {
        super(problem + " (setting " + property + ")");
        this.action = action;
    }

    /** What to do about it, in a sentence. */
    public String action() {
        return action;
    }
}
