// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import jakarta.servlet.http.HttpServletRequest;

/** A sign by which browsers say that their owner wants less profiling. Each standard is a bean of this. Thread-safe. */
public interface Signal {

    /** The key of the words about it: {@code settings.signal.NAME}. */
    String name();

    /** Whether this request carries it. */
    boolean sentWith(HttpServletRequest request);
}
