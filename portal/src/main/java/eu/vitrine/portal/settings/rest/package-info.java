// SPDX-License-Identifier: Apache-2.0
/** The choices of whoever asks, for programs and for the platform's own pages. */
@NullMarked
package eu.vitrine.portal.settings.rest;

import org.jspecify.annotations.NullMarked;
