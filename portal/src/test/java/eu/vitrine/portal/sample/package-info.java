// SPDX-License-Identifier: Apache-2.0
/** What tests of the portal stand on: a running portal over a real catalogue of made-up ads. */
@NullMarked
package eu.vitrine.portal.sample;

import org.jspecify.annotations.NullMarked;
