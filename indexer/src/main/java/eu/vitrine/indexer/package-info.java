// SPDX-License-Identifier: Apache-2.0
/** The command line: what an operator runs to bring records into a catalogue. */
@NullMarked
package eu.vitrine.indexer;

import org.jspecify.annotations.NullMarked;
