// SPDX-License-Identifier: Apache-2.0
/** The explanations of recommenders, shown with Vaadin. */
@NullMarked
package eu.vitrine.portal.recommenders.ui;

import org.jspecify.annotations.NullMarked;
