// SPDX-License-Identifier: Apache-2.0
/** Whether a history is what was signed, found out from its files and a public key alone. */
@NullMarked
package eu.vitrine.catalog.archive.verification;

import org.jspecify.annotations.NullMarked;
