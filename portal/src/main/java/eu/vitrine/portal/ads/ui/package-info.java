// SPDX-License-Identifier: Apache-2.0
/** The pages of the ad repository in a browser. */
@NullMarked
package eu.vitrine.portal.ads.ui;

import org.jspecify.annotations.NullMarked;
