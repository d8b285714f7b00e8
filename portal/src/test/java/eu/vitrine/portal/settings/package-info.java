// SPDX-License-Identifier: Apache-2.0
/** Tests of what people choose. */
@NullMarked
package eu.vitrine.portal.settings;

import org.jspecify.annotations.NullMarked;
