// SPDX-License-Identifier: Apache-2.0
/** The page of downloads in Vaadin. */
@NullMarked
package eu.vitrine.portal.downloads.ui;

import org.jspecify.annotations.NullMarked;
