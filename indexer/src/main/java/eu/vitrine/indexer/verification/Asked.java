// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

/**
 * One question and its answer.
 *
 * @param number 1 for the first of this course
 * @param round 1 for the first
 * @param visits how many visits both callers had made by then, in this course
 * @param occasion what had happened just before, for people
 */
public record Asked(Role role, int number, int round, int visits, String occasion, Answer answer) {}
