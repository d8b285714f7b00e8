// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Subject;
import java.util.List;

/**
 * A category of products, apart from its words.
 *
 * @param share how often it is sold, compared with the others
 * @param lasting whether it is not used up
 * @param subjects the usual one and another; tier 1 of the Ad Product Taxonomy 2.0 of IAB Tech Lab (CC BY 3.0)
 * @param prices for each kind of product the lowest and the highest in euro
 */
record Category(
        double share,
        boolean lasting,
        List<Subject> subjects,
        List<List<Integer>> prices,
        List<String> brands,
        List<String> models,
        List<String> interests) {}
