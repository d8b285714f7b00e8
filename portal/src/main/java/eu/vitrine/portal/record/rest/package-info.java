// SPDX-License-Identifier: Apache-2.0
/** What programs get of the pages of records, whatever their kind. */
@NullMarked
package eu.vitrine.portal.record.rest;

import org.jspecify.annotations.NullMarked;
