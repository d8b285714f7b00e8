// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

/** In whose page a request was made. */
enum Caller {
    /** A page of the portal, the address bar, or a program that is no browser. */
    OWN,
    /** A page of another host of the cookie's domain: the platform itself. */
    SISTER,
    /** A page of anybody else, or one that hides whose it is. */
    FOREIGN
}
