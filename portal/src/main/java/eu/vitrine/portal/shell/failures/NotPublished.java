// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

/** What was asked for by its id is not in the catalogue. */
public final class NotPublished extends RuntimeException {

    private final String key;

    /** @param key the key of the words that say so */
    public NotPublished(String key) {
        super(key);
        this.key = key;
    }

    /** The key of the words that say so. */
    public String key() {
        return key;
    }
}
