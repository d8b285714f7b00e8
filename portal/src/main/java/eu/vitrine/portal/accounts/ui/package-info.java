// SPDX-License-Identifier: Apache-2.0
/** The pages about accounts, shown with Vaadin. */
@NullMarked
package eu.vitrine.portal.accounts.ui;

import org.jspecify.annotations.NullMarked;
