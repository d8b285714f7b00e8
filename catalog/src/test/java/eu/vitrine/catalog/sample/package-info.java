// SPDX-License-Identifier: Apache-2.0
/** Records to test with: named ones that tell a story, and random ones that leave nothing out. */
@NullMarked
package eu.vitrine.catalog.sample;

import org.jspecify.annotations.NullMarked;
