// SPDX-License-Identifier: Apache-2.0
/** Published prose, shown with Vaadin. */
@NullMarked
package eu.vitrine.portal.disclosures.ui;

import org.jspecify.annotations.NullMarked;
