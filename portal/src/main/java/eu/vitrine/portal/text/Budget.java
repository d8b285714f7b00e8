// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

/** How many parts of a text are told apart: each costs memory for as long as somebody looks at it. Real texts have some hundred. */
final class Budget {

    private int left;

    Budget(int parts) {
        this.left = parts;
    }

    void spend() {
        left--;
    }

    boolean spent() {
        return left <= 0;
    }
}
