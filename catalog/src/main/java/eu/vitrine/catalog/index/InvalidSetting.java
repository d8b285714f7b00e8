// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.index;

/** A setting of the environment that cannot be used: told before anything is opened. */
public final class InvalidSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String variable;

    /**
     * @param variable the environment variable
     * @param message what is wrong with its value, without the value where that is a secret, and what to do
     */
    public InvalidSetting(String variable, String message) {
        super(variable + ": " + message);
        this.variable = variable;
    }

    /** The environment variable. */
    public String variable() {
        return variable;
    }
}
