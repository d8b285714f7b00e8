// SPDX-License-Identifier: Apache-2.0
/** What the portal adds to the engine: time, memory and starts, measured from outside as browsers and programs see it. */
@NullMarked
package eu.vitrine.benchmark.portal;

import org.jspecify.annotations.NullMarked;
