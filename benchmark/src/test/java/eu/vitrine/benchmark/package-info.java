// SPDX-License-Identifier: Apache-2.0
/** Tests of what measures; none of them measures time. */
@NullMarked
package eu.vitrine.benchmark;

import org.jspecify.annotations.NullMarked;
