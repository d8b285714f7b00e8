// SPDX-License-Identifier: Apache-2.0
/** Writes tables as Parquet: encodings are those of the format's own project, and nothing of Hadoop is needed. */
@NullMarked
package eu.vitrine.catalog.table.parquet;

import org.jspecify.annotations.NullMarked;
