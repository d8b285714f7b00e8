// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

/**
 * What is asked of a list. Whoever asks is no part of it.
 *
 * @param words what is searched for; empty for a list that answers no search
 * @param language of names and words: BCP 47, of which the shop knows a few
 * @param country where items are to be delivered (ISO 3166)
 */
public record Ask(String words, String language, String country) {}
