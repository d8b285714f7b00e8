// SPDX-License-Identifier: Apache-2.0
/** What cards and pages of records are made of, shown with Vaadin. */
@NullMarked
package eu.vitrine.portal.record.ui;

import org.jspecify.annotations.NullMarked;
