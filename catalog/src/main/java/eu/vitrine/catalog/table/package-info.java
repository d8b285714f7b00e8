// SPDX-License-Identifier: Apache-2.0
/** Records as rows of a table: which columns there are, what they mean, what stands in them, and how a spreadsheet is handed them. */
@NullMarked
package eu.vitrine.catalog.table;

import org.jspecify.annotations.NullMarked;
