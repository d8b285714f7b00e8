// SPDX-License-Identifier: Apache-2.0
/** The page on trust in Vaadin. */
@NullMarked
package eu.vitrine.portal.archive.ui;

import org.jspecify.annotations.NullMarked;
