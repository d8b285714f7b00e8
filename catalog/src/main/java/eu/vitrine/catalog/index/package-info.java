// SPDX-License-Identifier: Apache-2.0
/** The write port: updates, generations that are committed or rolled back, and rejected records. */
@NullMarked
package eu.vitrine.catalog.index;

import org.jspecify.annotations.NullMarked;
