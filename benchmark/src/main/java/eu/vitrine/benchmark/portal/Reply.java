// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.portal;

/** What became of one thing that was asked. */
enum Reply {
    /** It was answered. */
    ANSWERED,
    /** It was said that it cannot be answered now (503), and when to come back. */
    REFUSED,
    /** Anything else. */
    FAILED
}
