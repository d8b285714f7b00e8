// SPDX-License-Identifier: Apache-2.0
/** What the records are: ads as Art. 39(2) DSA makes them public, valid by construction, and the tables of fields that describe them. */
@NullMarked
package eu.vitrine.catalog;

import org.jspecify.annotations.NullMarked;
