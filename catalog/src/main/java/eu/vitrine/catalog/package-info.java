// SPDX-License-Identifier: Apache-2.0
/** What the records of a repository are: valid by construction, and described field by field in one table. */
@NullMarked
package eu.vitrine.catalog;

import org.jspecify.annotations.NullMarked;
