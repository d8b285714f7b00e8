// SPDX-License-Identifier: Apache-2.0
/** The page of downloads as HTML that needs no script. */
@NullMarked
package eu.vitrine.portal.downloads.html;

import org.jspecify.annotations.NullMarked;
