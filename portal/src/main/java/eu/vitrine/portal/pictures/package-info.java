// SPDX-License-Identifier: Apache-2.0
/** Results of a search as pictures: what they show, as values. */
@NullMarked
package eu.vitrine.portal.pictures;

import org.jspecify.annotations.NullMarked;
