// SPDX-License-Identifier: Apache-2.0
/** The explanations of recommenders, their versions, and what changed between them (Art. 27 and 38 DSA). */
@NullMarked
package eu.vitrine.portal.recommenders;

import org.jspecify.annotations.NullMarked;
