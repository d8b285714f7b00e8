// SPDX-License-Identifier: Apache-2.0
/** Whether the distributed engine keeps the contracts, and what it does when its cluster fails. */
@NullMarked
package eu.vitrine.catalog.opensearch;

import org.jspecify.annotations.NullMarked;
