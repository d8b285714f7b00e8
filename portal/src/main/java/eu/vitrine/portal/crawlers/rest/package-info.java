// SPDX-License-Identifier: Apache-2.0
/** The files that programs which follow links ask for by convention. */
@NullMarked
package eu.vitrine.portal.crawlers.rest;

import org.jspecify.annotations.NullMarked;
