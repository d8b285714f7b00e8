// SPDX-License-Identifier: Apache-2.0
/** The pages and feeds of the made-up shop. */
@NullMarked
package eu.vitrine.portal.demoshop.web;

import org.jspecify.annotations.NullMarked;
