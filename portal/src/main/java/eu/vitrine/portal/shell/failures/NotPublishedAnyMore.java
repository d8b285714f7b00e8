// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

/** What was asked for was published once, and is not any more. */
public final class NotPublishedAnyMore extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;

    /** @param why it is gone, for people */
    public NotPublishedAnyMore(String why) {
        super(why);
        this.why = why;
    }

    /** Why it is gone, for people. */
    public String why() {
        return why;
    }
}
