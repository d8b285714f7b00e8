// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.util.Locale;
import java.util.Optional;

/** Knows of some readers in which language the portal speaks to them. Each way of reading has a bean of this. Thread-safe. */
@FunctionalInterface
public interface SpokenLanguage {

    /** The language of whoever reads now; empty if it does not know this reader. */
    Optional<Locale> now();
}
