// SPDX-License-Identifier: Apache-2.0
/** What an account holds, for programs. */
@NullMarked
package eu.vitrine.portal.accounts.rest;

import org.jspecify.annotations.NullMarked;
