// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.failures;

/** A page of another site asks in the name of whoever uses the browser. */
public final class ForeignCaller extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
