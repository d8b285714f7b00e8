// SPDX-License-Identifier: Apache-2.0
/** The search of any kind of record, shown with Vaadin. */
@NullMarked
package eu.vitrine.portal.search.ui;

import org.jspecify.annotations.NullMarked;
