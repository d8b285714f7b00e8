// SPDX-License-Identifier: Apache-2.0
/** Files of all that is published, cut from the archive alone, described, and signed. */
@NullMarked
package eu.vitrine.indexer.dump;

import org.jspecify.annotations.NullMarked;
