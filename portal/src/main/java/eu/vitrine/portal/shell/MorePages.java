// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.util.List;

/** Knows of pages about the repository that are not always there. Thread-safe. */
@FunctionalInterface
public interface MorePages {

    /** Those that are there now. */
    List<Link> links();
}
