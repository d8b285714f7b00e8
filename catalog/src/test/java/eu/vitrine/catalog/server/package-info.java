// SPDX-License-Identifier: Apache-2.0
/** Real OpenSearch servers for tests: one that all share, and those that a test may kill. */
@NullMarked
package eu.vitrine.catalog.server;

import org.jspecify.annotations.NullMarked;
