// SPDX-License-Identifier: Apache-2.0
/** The explanations of recommenders for programs, and the feeds of their changes. */
@NullMarked
package eu.vitrine.portal.recommenders.rest;

import org.jspecify.annotations.NullMarked;
