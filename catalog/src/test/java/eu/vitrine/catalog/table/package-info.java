// SPDX-License-Identifier: Apache-2.0
/** Tests of records as rows. */
@NullMarked
package eu.vitrine.catalog.table;

import org.jspecify.annotations.NullMarked;
