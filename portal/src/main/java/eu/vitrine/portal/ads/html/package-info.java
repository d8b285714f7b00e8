// SPDX-License-Identifier: Apache-2.0
/** Documents about ads that run no script of ours and stand inside others. */
@NullMarked
package eu.vitrine.portal.ads.html;

import org.jspecify.annotations.NullMarked;
