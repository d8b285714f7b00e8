// SPDX-License-Identifier: Apache-2.0
/** The made-up catalogue of a fictional marketplace, the same from the same seed. */
@NullMarked
package eu.vitrine.indexer.demo;

import org.jspecify.annotations.NullMarked;
