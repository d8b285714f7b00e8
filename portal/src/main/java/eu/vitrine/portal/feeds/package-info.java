// SPDX-License-Identifier: Apache-2.0
/** Feeds of what changed, for all kinds of records that have versions. */
@NullMarked
package eu.vitrine.portal.feeds;

import org.jspecify.annotations.NullMarked;
