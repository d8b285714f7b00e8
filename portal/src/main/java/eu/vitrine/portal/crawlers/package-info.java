// SPDX-License-Identifier: Apache-2.0
/** What search engines and other programs that follow links are told about the pages. */
@NullMarked
package eu.vitrine.portal.crawlers;

import org.jspecify.annotations.NullMarked;
