// SPDX-License-Identifier: Apache-2.0
/** Where what accounts chose is kept: one table in a database, H2 or PostgreSQL. */
@NullMarked
package eu.vitrine.portal.accounts.store;

import org.jspecify.annotations.NullMarked;
