// SPDX-License-Identifier: Apache-2.0
/** Tests of what is reported. */
@NullMarked
package eu.vitrine.benchmark.report;

import org.jspecify.annotations.NullMarked;
