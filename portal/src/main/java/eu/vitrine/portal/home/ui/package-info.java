// SPDX-License-Identifier: Apache-2.0
/** The first page and help, shown with Vaadin. */
@NullMarked
package eu.vitrine.portal.home.ui;

import org.jspecify.annotations.NullMarked;
