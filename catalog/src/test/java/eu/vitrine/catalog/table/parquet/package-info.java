// SPDX-License-Identifier: Apache-2.0
/** Tests of Parquet files. */
@NullMarked
package eu.vitrine.catalog.table.parquet;

import org.jspecify.annotations.NullMarked;
