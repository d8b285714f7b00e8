// SPDX-License-Identifier: Apache-2.0
/** What the first page and the help say. */
@NullMarked
package eu.vitrine.portal.home;

import org.jspecify.annotations.NullMarked;
