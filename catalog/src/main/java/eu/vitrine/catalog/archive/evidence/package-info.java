// SPDX-License-Identifier: Apache-2.0
/** Whether a package of evidence, which somebody was handed, is what a log has signed, found out from the package and a public key alone. */
@NullMarked
package eu.vitrine.catalog.archive.evidence;

import org.jspecify.annotations.NullMarked;
