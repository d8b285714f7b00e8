// SPDX-License-Identifier: Apache-2.0
/** The page of choices without scripts. */
@NullMarked
package eu.vitrine.portal.settings.form;

import org.jspecify.annotations.NullMarked;
