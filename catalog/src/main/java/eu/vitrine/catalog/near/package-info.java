// SPDX-License-Identifier: Apache-2.0
/** What is nearly the same: texts that share most of their words, and words that differ by a slip of the keyboard; for both engines. */
@NullMarked
package eu.vitrine.catalog.near;

import org.jspecify.annotations.NullMarked;
