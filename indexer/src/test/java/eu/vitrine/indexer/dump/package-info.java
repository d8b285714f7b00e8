// SPDX-License-Identifier: Apache-2.0
/** Tests of dumps. */
@NullMarked
package eu.vitrine.indexer.dump;

import org.jspecify.annotations.NullMarked;
