// SPDX-License-Identifier: Apache-2.0
/** The read port: what can be asked, what is answered, and the one text form of a query. */
@NullMarked
package eu.vitrine.catalog.search;

import org.jspecify.annotations.NullMarked;
