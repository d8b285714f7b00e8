// SPDX-License-Identifier: Apache-2.0
/** Tests of the history. */
@NullMarked
package eu.vitrine.catalog.archive;

import org.jspecify.annotations.NullMarked;
