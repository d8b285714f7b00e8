// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import java.util.Optional;

/** A page that may know where somebody left off who comes back to it. */
public interface Resumed {

    /** The id of the link to go on from; empty to start at the beginning of the page. */
    Optional<String> resumeAt();
}
