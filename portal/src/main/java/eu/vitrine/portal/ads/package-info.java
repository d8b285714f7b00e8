// SPDX-License-Identifier: Apache-2.0
/** The ad repository as values: what its pages say, whoever renders them. */
@NullMarked
package eu.vitrine.portal.ads;

import org.jspecify.annotations.NullMarked;
