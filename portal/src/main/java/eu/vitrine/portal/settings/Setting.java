// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Option;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What holds for a recommender.
 *
 * @param recommender its version in force
 * @param option one of its options
 * @param since the UTC day of the choice; null if nothing was chosen
 */
public record Setting(
        Recommender recommender,
        Option option,
        Basis basis,
        @Nullable LocalDate since) {}
