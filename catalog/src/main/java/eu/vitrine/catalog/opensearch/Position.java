// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

/**
 * Where a writer stands.
 *
 * @param index the generation that it writes
 * @param base the ticket of the last commit; 0 if there is none
 * @param ticket what it marks its writing with, and the next commit
 * @param shown whether the generation is the one that is seen
 */
record Position(String index, long base, long ticket, boolean shown) {

    /** How a version of a record is addressed that this writer makes. */
    String version(String id) {
        return id + "@" + ticket;
    }

    /** The ticket with which a version began, by its address. */
    static long since(String version) {
        return Long.parseLong(version.substring(version.lastIndexOf('@') + 1));
    }

    /** After a commit with the ticket. */
    Position committed(long next) {
        return new Position(index, ticket, next, true);
    }
}
