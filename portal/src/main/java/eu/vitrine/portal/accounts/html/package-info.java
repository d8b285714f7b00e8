// SPDX-License-Identifier: Apache-2.0
/** The pages about accounts as plain HTML, and the forms that they send: they work without any script. */
@NullMarked
package eu.vitrine.portal.accounts.html;

import org.jspecify.annotations.NullMarked;
