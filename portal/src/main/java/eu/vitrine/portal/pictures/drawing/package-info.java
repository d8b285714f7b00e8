// SPDX-License-Identifier: Apache-2.0
/** How pictures are drawn: from values to shapes, and from shapes to SVG. */
@NullMarked
package eu.vitrine.portal.pictures.drawing;

import org.jspecify.annotations.NullMarked;
