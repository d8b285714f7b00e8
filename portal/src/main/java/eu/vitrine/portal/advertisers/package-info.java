// SPDX-License-Identifier: Apache-2.0
/** Advertisers as values: who they are, what they had shown and by what it was aimed. */
@NullMarked
package eu.vitrine.portal.advertisers;

import org.jspecify.annotations.NullMarked;
