// SPDX-License-Identifier: Apache-2.0
/** A made-up shop that obeys the choice (Art. 38 DSA): ordered from a made-up history, or by a rule that no history reaches. */
@NullMarked
package eu.vitrine.portal.demoshop;

import org.jspecify.annotations.NullMarked;
