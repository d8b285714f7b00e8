// SPDX-License-Identifier: Apache-2.0
/** What somebody keeps of a search, so that anybody can do it again one day and compare. */
@NullMarked
package eu.vitrine.catalog.receipt;

import org.jspecify.annotations.NullMarked;
