// SPDX-License-Identifier: Apache-2.0
/** Tests of the transparency log, by what others have published too. */
@NullMarked
package eu.vitrine.catalog.archive.tlog;

import org.jspecify.annotations.NullMarked;
