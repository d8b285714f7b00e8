// SPDX-License-Identifier: Apache-2.0
/** The ad repository for programs. */
@NullMarked
package eu.vitrine.portal.ads.rest;

import org.jspecify.annotations.NullMarked;
