// SPDX-License-Identifier: Apache-2.0
/** The write port: records are accepted in one place and committed or rolled back as generations. */
@NullMarked
package eu.vitrine.catalog.index;

import org.jspecify.annotations.NullMarked;
