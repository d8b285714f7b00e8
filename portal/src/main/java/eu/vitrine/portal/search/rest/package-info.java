// SPDX-License-Identifier: Apache-2.0
/** The search of any kind of record for programs, and the description of all that programs can ask. */
@NullMarked
package eu.vitrine.portal.search.rest;

import org.jspecify.annotations.NullMarked;
