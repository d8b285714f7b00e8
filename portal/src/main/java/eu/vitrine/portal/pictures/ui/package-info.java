// SPDX-License-Identifier: Apache-2.0
/** Pictures as Vaadin lays them out, with a table behind each. */
@NullMarked
package eu.vitrine.portal.pictures.ui;

import org.jspecify.annotations.NullMarked;
