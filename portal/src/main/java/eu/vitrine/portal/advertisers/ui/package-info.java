// SPDX-License-Identifier: Apache-2.0
/** The pages of advertisers in a browser. */
@NullMarked
package eu.vitrine.portal.advertisers.ui;

import org.jspecify.annotations.NullMarked;
