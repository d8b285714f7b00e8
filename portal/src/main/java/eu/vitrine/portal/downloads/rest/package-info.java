// SPDX-License-Identifier: Apache-2.0
/** Which downloads there are, for programs. */
@NullMarked
package eu.vitrine.portal.downloads.rest;

import org.jspecify.annotations.NullMarked;
