// SPDX-License-Identifier: Apache-2.0
/** Where raw records come from, one class a format. */
@NullMarked
package eu.vitrine.indexer.source;

import org.jspecify.annotations.NullMarked;
