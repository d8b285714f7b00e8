// SPDX-License-Identifier: Apache-2.0
/** The JSON form of the records, read and written in this one place. */
@NullMarked
package eu.vitrine.catalog.json;

import org.jspecify.annotations.NullMarked;
