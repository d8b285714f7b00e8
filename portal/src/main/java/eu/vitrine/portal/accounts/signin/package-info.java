// SPDX-License-Identifier: Apache-2.0
/** Signing in and out with Spring Security, which is known here alone. */
@NullMarked
package eu.vitrine.portal.accounts.signin;

import org.jspecify.annotations.NullMarked;
