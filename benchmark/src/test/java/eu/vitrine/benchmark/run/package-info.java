// SPDX-License-Identifier: Apache-2.0
/** Tests that peers are compared before they are measured. */
@NullMarked
package eu.vitrine.benchmark.run;

import org.jspecify.annotations.NullMarked;
