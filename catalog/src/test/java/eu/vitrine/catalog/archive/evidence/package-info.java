// SPDX-License-Identifier: Apache-2.0
/** Tests that no bit of a package of evidence can be changed unnoticed. */
@NullMarked
package eu.vitrine.catalog.archive.evidence;

import org.jspecify.annotations.NullMarked;
