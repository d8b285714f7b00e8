// SPDX-License-Identifier: Apache-2.0
/** The page of choices as Vaadin lays it out. */
@NullMarked
package eu.vitrine.portal.settings.ui;

import org.jspecify.annotations.NullMarked;
