// SPDX-License-Identifier: Apache-2.0
/** The distributed engine: answers both ports on an OpenSearch cluster, and shows one public type. */
@NullMarked
package eu.vitrine.catalog.opensearch;

import org.jspecify.annotations.NullMarked;
