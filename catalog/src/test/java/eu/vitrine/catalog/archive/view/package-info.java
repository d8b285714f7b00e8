// SPDX-License-Identifier: Apache-2.0
/** Both engines are views of one archive. */
@NullMarked
package eu.vitrine.catalog.archive.view;

import org.jspecify.annotations.NullMarked;
