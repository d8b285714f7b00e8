// SPDX-License-Identifier: Apache-2.0
/** What is read, rejected, masked, withheld and documented of records. */
@NullMarked
package eu.vitrine.catalog.schema;

import org.jspecify.annotations.NullMarked;
