// SPDX-License-Identifier: Apache-2.0
/** The files of all that is published, which the indexer cuts, and the page that explains which to take. */
@NullMarked
package eu.vitrine.portal.downloads;

import org.jspecify.annotations.NullMarked;
