// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.portal;

/** Somebody who asks the portal, one thing after the other. */
@FunctionalInterface
interface Caller {

    /** @param query a query string, as it stands in the address of a page */
    Reply ask(String query);
}
