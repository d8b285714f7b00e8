// SPDX-License-Identifier: Apache-2.0
/** Advertisers for programs. */
@NullMarked
package eu.vitrine.portal.advertisers.rest;

import org.jspecify.annotations.NullMarked;
