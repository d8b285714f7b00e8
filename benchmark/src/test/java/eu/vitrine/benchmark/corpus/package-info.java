// SPDX-License-Identifier: Apache-2.0
/** Tests of the ads that are made up. */
@NullMarked
package eu.vitrine.benchmark.corpus;

import org.jspecify.annotations.NullMarked;
