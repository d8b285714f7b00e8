// SPDX-License-Identifier: Apache-2.0
/** Searching any kind of record: what the page of a search says, told by the table of fields of the kind. */
@NullMarked
package eu.vitrine.portal.search;

import org.jspecify.annotations.NullMarked;
