// SPDX-License-Identifier: Apache-2.0
/** The embedded engine: a catalogue in a directory, searched with Lucene. */
@NullMarked
package eu.vitrine.catalog.lucene;

import org.jspecify.annotations.NullMarked;
