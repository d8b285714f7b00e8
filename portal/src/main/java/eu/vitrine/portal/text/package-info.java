// SPDX-License-Identifier: Apache-2.0
/** What the marks of structure in a published text mean: headings, lists, tables, links; as values, whoever shows them. */
@NullMarked
package eu.vitrine.portal.text;

import org.jspecify.annotations.NullMarked;
