// SPDX-License-Identifier: Apache-2.0
/** The language in the address of a page, in which the page speaks. */
@NullMarked
package eu.vitrine.portal.shell.ui.language;

import org.jspecify.annotations.NullMarked;
