// SPDX-License-Identifier: Apache-2.0
/** What stands in the head of a page for programs. */
@NullMarked
package eu.vitrine.portal.crawlers.ui;

import org.jspecify.annotations.NullMarked;
