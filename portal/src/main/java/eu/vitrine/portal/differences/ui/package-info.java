// SPDX-License-Identifier: Apache-2.0
/** How a text became another, shown with Vaadin. */
@NullMarked
package eu.vitrine.portal.differences.ui;

import org.jspecify.annotations.NullMarked;
