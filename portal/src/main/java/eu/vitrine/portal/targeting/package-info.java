// SPDX-License-Identifier: Apache-2.0
/** What ads can be aimed with, explained (Art. 26(1)(d) DSA): search, one page each, and how many ads make use of it. */
@NullMarked
package eu.vitrine.portal.targeting;

import org.jspecify.annotations.NullMarked;
