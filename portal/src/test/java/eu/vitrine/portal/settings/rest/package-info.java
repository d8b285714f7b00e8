// SPDX-License-Identifier: Apache-2.0
/** The choices of whoever asks, over HTTP. */
@NullMarked
package eu.vitrine.portal.settings.rest;

import org.jspecify.annotations.NullMarked;
