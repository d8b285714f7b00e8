// SPDX-License-Identifier: Apache-2.0
/** Where the events of a record stand in the history: derived from it, and built again where it is missing. */
@NullMarked
package eu.vitrine.catalog.archive.locator;

import org.jspecify.annotations.NullMarked;
