// SPDX-License-Identifier: Apache-2.0
/** The pages about targeting parameters, as people see them. */
@NullMarked
package eu.vitrine.portal.targeting.ui;

import org.jspecify.annotations.NullMarked;
