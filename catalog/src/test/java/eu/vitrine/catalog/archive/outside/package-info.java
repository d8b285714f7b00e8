// SPDX-License-Identifier: Apache-2.0
/** Checks of the archive by code that shares nothing with it: written from the standards alone, with the cryptography of another library. */
@NullMarked
package eu.vitrine.catalog.archive.outside;

import org.jspecify.annotations.NullMarked;
