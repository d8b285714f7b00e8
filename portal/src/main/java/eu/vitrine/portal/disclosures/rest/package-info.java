// SPDX-License-Identifier: Apache-2.0
/** Published prose for programs. */
@NullMarked
package eu.vitrine.portal.disclosures.rest;

import org.jspecify.annotations.NullMarked;
