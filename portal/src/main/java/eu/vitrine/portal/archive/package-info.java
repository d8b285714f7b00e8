// SPDX-License-Identifier: Apache-2.0
/** The history of records as people and programs see it: what can be proven, and how they check it themselves. */
@NullMarked
package eu.vitrine.portal.archive;

import org.jspecify.annotations.NullMarked;
