// SPDX-License-Identifier: Apache-2.0
/** Tests of what programs that follow links are told. */
@NullMarked
package eu.vitrine.portal.crawlers;

import org.jspecify.annotations.NullMarked;
