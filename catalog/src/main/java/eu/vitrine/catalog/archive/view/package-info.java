// SPDX-License-Identifier: Apache-2.0
/** Engines as views of the archive: what is written goes through it, and what an engine lacks is told to it again. */
@NullMarked
package eu.vitrine.catalog.archive.view;

import org.jspecify.annotations.NullMarked;
