// SPDX-License-Identifier: Apache-2.0
/** How a text became another, as a value that pages, REST and feeds show alike. */
@NullMarked
package eu.vitrine.portal.differences;

import org.jspecify.annotations.NullMarked;
