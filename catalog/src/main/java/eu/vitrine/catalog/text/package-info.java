// SPDX-License-Identifier: Apache-2.0
/** Words become tokens here, once, for every engine and for the matches that people are shown. */
@NullMarked
package eu.vitrine.catalog.text;

import org.jspecify.annotations.NullMarked;
