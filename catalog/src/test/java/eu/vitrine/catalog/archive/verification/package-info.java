// SPDX-License-Identifier: Apache-2.0
/** Tests of whether every change of an archive is found. */
@NullMarked
package eu.vitrine.catalog.archive.verification;

import org.jspecify.annotations.NullMarked;
