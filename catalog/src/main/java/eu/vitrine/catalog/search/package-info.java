// SPDX-License-Identifier: Apache-2.0
/** The read port: what can be asked of a catalogue, in one text form, and what it answers. */
@NullMarked
package eu.vitrine.catalog.search;

import org.jspecify.annotations.NullMarked;
