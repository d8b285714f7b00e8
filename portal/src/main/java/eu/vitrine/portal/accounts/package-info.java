// SPDX-License-Identifier: Apache-2.0
/** Who is signed in, what their account holds, and the pages about it; how they sign in and where it is kept stand in rooms of their own. */
@NullMarked
package eu.vitrine.portal.accounts;

import org.jspecify.annotations.NullMarked;
