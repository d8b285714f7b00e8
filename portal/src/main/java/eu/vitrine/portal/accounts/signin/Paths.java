// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.signin;

/** Where forms are sent to, and what stands in them. */
final class Paths {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String NAME = "name";
    static final String PASSWORD = "password";

    /** Where to go afterwards. */
    static final String FROM = "from";

    private Paths() {}
}
