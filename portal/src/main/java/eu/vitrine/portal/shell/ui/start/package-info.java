// SPDX-License-Identifier: Apache-2.0
/** The page that starts Vaadin in a browser, without a session for those who only read. */
@NullMarked
package eu.vitrine.portal.shell.ui.start;

import org.jspecify.annotations.NullMarked;
