// SPDX-License-Identifier: Apache-2.0
/** What is asked: the questions of people who search, and of programs that take much. */
@NullMarked
package eu.vitrine.benchmark.mix;

import org.jspecify.annotations.NullMarked;
