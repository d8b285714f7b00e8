// SPDX-License-Identifier: Apache-2.0
/** The public site: the application, its configuration and the choice of the engine. */
@NullMarked
package eu.vitrine.portal;

import org.jspecify.annotations.NullMarked;
