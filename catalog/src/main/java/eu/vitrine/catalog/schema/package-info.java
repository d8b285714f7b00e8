// SPDX-License-Identifier: Apache-2.0
/** For each kind of record, its table of fields and its JSON form. */
@NullMarked
package eu.vitrine.catalog.schema;

import org.jspecify.annotations.NullMarked;
