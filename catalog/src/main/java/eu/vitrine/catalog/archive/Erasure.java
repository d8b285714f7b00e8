// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.archive;

import java.time.Instant;

/**
 * That something was erased from the history, as the history itself says it, for ever.
 *
 * @param index of the event that says it
 * @param at when, to the second
 * @param rule under which, such as an article of law
 * @param reason why, in words for people
 */
public record Erasure(long index, Instant at, String rule, String reason) {}
