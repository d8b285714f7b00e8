// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.search;

/** A question that cannot be asked: the person who asked can mend it. */
public final class InvalidQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String parameter;

    /**
     * @param parameter the name of the parameter that is wrong
     * @param message what is wrong and what to do, one plain sentence or two
     */
    public InvalidQuery(String parameter, String message) {
        super(message);
        this.parameter = parameter;
    }

    /** The name of the parameter that is wrong. */
    public String parameter() {
        return parameter;
    }
}
