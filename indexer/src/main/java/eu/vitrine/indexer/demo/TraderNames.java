// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of what the names of traders of one country are made; all are inventions.
 *
 * @param country null: the key says it
 * @param share how many traders are from there, compared with the others
 * @param nativeTails the ends of names in the country's own script; null if it has no other
 * @param nativeLegal the legal name that goes with those; null if it has no other
 * @param names how head and tail follow each other
 * @param legal how a legal form is added to a name
 */
record TraderNames(
        @Nullable String country,
        double share,
        List<String> heads,
        List<String> tails,
        @Nullable List<String> nativeTails,
        @Nullable String nativeLegal,
        List<String> names,
        List<String> legal,
        List<String> given,
        List<String> family) {}
