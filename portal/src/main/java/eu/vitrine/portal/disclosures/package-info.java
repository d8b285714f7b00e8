// SPDX-License-Identifier: Apache-2.0
/** Published prose: the long texts in which services tell how they rank, their versions, and what changed between two of them. */
@NullMarked
package eu.vitrine.portal.disclosures;

import org.jspecify.annotations.NullMarked;
