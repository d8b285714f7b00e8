// SPDX-License-Identifier: Apache-2.0
/** What the entries of the log stand for, kept beside it so that it can be erased while every proof stays. */
@NullMarked
package eu.vitrine.catalog.archive.payload;

import org.jspecify.annotations.NullMarked;
