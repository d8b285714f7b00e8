// SPDX-License-Identifier: Apache-2.0
/** JSON in the one form in which it is hashed. */
@NullMarked
package eu.vitrine.catalog.archive.json;

import org.jspecify.annotations.NullMarked;
