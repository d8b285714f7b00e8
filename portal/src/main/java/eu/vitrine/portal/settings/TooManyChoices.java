// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

/** A browser has no room for all the choices of somebody; one choice for all recommenders always fits. */
public class TooManyChoices extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyChoices() {
        super("There is no room for so many choices in one cookie.");
    }
}
