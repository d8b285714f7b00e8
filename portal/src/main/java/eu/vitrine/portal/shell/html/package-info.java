// SPDX-License-Identifier: Apache-2.0
/** What stands around a page in plain HTML. */
@NullMarked
package eu.vitrine.portal.shell.html;

import org.jspecify.annotations.NullMarked;
