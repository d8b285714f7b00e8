// SPDX-License-Identifier: Apache-2.0
/** An OpenSearch node asked through our engine and, for comparison, by the best requests that we can write by hand. */
@NullMarked
package eu.vitrine.benchmark.peer.opensearch;

import org.jspecify.annotations.NullMarked;
