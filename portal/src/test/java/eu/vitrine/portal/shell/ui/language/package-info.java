// SPDX-License-Identifier: Apache-2.0
/** Tests of the language in the address of a page. */
@NullMarked
package eu.vitrine.portal.shell.ui.language;

import org.jspecify.annotations.NullMarked;
