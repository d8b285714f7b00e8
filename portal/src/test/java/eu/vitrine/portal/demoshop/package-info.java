// SPDX-License-Identifier: Apache-2.0
/** The made-up shop: its orders. */
@NullMarked
package eu.vitrine.portal.demoshop;

import org.jspecify.annotations.NullMarked;
