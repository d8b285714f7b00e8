// SPDX-License-Identifier: Apache-2.0
/** Pictures as files. */
@NullMarked
package eu.vitrine.portal.pictures.rest;

import org.jspecify.annotations.NullMarked;
