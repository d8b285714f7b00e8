// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

/** What a {@link Front} does with a request. */
public enum Treatment {
    /** It reaches the server, and the answer comes back. */
    PASS,
    /** The server does not see it; the caller is told to come again (429), as a server answers that is given too much. */
    REFUSE,
    /** The server does not see it; the caller is told that nobody knows it (401). */
    DENY,
    /** The server does not see it; the caller is told that it may not do this (403). */
    FORBID,
    /** The server does not see it; the connection ends without an answer. */
    CUT,
    /** The server does what is asked, and the connection ends before the caller learns of it. */
    LOSE_ANSWER
}
