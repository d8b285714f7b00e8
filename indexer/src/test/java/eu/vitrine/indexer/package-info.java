// SPDX-License-Identifier: Apache-2.0
/** Tests of the commands: what they do to a catalogue, what they say, and how they end. */
@NullMarked
package eu.vitrine.indexer;

import org.jspecify.annotations.NullMarked;
