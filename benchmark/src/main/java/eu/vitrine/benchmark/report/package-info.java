// SPDX-License-Identifier: Apache-2.0
/** What was measured, for programs and for people, and which targets it meets. */
@NullMarked
package eu.vitrine.benchmark.report;

import org.jspecify.annotations.NullMarked;
