// SPDX-License-Identifier: Apache-2.0
/** What people choose for each recommender (Art. 38 DSA), where that is kept, and what holds for whoever asks. */
@NullMarked
package eu.vitrine.portal.settings;

import org.jspecify.annotations.NullMarked;
