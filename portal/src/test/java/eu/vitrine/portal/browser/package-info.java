// SPDX-License-Identifier: Apache-2.0
/** The portal in a real browser. */
@NullMarked
package eu.vitrine.portal.browser;

import org.jspecify.annotations.NullMarked;
