// SPDX-License-Identifier: Apache-2.0
/** The form by which people choose, as browsers send it that run no script. */
@NullMarked
package eu.vitrine.portal.settings.form;

import org.jspecify.annotations.NullMarked;
