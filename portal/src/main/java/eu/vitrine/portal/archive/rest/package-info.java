// SPDX-License-Identifier: Apache-2.0
/** The files of the log as its standards name them, and what there is to know of the history, for programs. */
@NullMarked
package eu.vitrine.portal.archive.rest;

import org.jspecify.annotations.NullMarked;
