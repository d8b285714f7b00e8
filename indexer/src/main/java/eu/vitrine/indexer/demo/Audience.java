// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Targeting;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * At whom an ad is aimed.
 *
 * @param targeted null if the platform does not say
 */
record Audience(@Nullable Boolean targeted, List<Targeting> rows) {

    static final Audience EVERYBODY = new Audience(false, List.of());

    static final Audience NOT_SAID = new Audience(null, List.of());
}
