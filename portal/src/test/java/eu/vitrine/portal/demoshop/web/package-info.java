// SPDX-License-Identifier: Apache-2.0
/** The made-up shop as programs and people see it. */
@NullMarked
package eu.vitrine.portal.demoshop.web;

import org.jspecify.annotations.NullMarked;
