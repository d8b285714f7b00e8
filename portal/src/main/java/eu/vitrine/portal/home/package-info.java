// SPDX-License-Identifier: Apache-2.0
/** The first page of the site, and help with searching. */
@NullMarked
package eu.vitrine.portal.home;

import org.jspecify.annotations.NullMarked;
