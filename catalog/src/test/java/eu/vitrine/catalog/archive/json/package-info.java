// SPDX-License-Identifier: Apache-2.0
/** Tests of the form in which JSON is hashed. */
@NullMarked
package eu.vitrine.catalog.archive.json;

import org.jspecify.annotations.NullMarked;
