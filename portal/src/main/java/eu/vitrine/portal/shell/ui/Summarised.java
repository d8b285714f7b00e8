// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import eu.vitrine.portal.shell.Summary;
import java.util.Optional;

/** A page that can say in short what it is about. */
public interface Summarised {

    /** What it is about, once the page knows its address; empty if it shows nothing of its own. */
    Optional<Summary> summary();
}
