// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

/** What a page says while one of its files is on its way, in the language of whoever reads. */
public interface Sending {

    /** How many records the file holds. */
    long records();

    /** That so many were sent so far. */
    String running(long sent);

    /** That all were sent. */
    String whole();

    /** That it ended after so many. */
    String broken(long sent);
}
