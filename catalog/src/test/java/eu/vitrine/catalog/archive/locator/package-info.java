// SPDX-License-Identifier: Apache-2.0
/** Tests of how events of a record are found. */
@NullMarked
package eu.vitrine.catalog.archive.locator;

import org.jspecify.annotations.NullMarked;
