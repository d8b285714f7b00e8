// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

/** A page that knows which HTTP status suits what it says. */
public interface Status {

    /** The status, once the page knows its address. */
    int status();
}
