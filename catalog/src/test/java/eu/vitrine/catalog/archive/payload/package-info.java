// SPDX-License-Identifier: Apache-2.0
/** Tests of what can be erased. */
@NullMarked
package eu.vitrine.catalog.archive.payload;

import org.jspecify.annotations.NullMarked;
