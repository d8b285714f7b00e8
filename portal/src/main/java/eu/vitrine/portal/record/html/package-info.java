// SPDX-License-Identifier: Apache-2.0
/** What pages say about records as plain HTML, for places without scripts of ours. */
@NullMarked
package eu.vitrine.portal.record.html;

import org.jspecify.annotations.NullMarked;
