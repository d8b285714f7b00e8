// SPDX-License-Identifier: Apache-2.0
/** The one switch between the engines: a catalogue's name says which of them answers. */
@NullMarked
package eu.vitrine.catalog.engine;

import org.jspecify.annotations.NullMarked;
