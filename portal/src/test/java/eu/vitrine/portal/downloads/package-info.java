// SPDX-License-Identifier: Apache-2.0
/** Tests of downloads. */
@NullMarked
package eu.vitrine.portal.downloads;

import org.jspecify.annotations.NullMarked;
