// SPDX-License-Identifier: Apache-2.0
/** The page of choices as plain HTML forms, for those who use it without scripts. */
@NullMarked
package eu.vitrine.portal.settings.html;

import org.jspecify.annotations.NullMarked;
