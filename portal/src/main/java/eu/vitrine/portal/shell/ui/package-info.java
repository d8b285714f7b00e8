// SPDX-License-Identifier: Apache-2.0
/** What stands around every page and in place of one, shown with Vaadin. */
@NullMarked
package eu.vitrine.portal.shell.ui;

import org.jspecify.annotations.NullMarked;
