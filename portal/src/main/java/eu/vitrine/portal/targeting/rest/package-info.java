// SPDX-License-Identifier: Apache-2.0
/** Targeting parameters for programs. */
@NullMarked
package eu.vitrine.portal.targeting.rest;

import org.jspecify.annotations.NullMarked;
