// SPDX-License-Identifier: Apache-2.0
/** The append-only, verifiable history of all records, of which the engines are views. */
@NullMarked
package eu.vitrine.catalog.archive;

import org.jspecify.annotations.NullMarked;
