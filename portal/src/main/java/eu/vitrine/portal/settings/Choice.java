// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import java.time.LocalDate;

/**
 * An option that somebody chose.
 *
 * @param option the id of the option
 * @param day the UTC day on which it was chosen; anything finer could tell people apart
 */
public record Choice(String option, LocalDate day) {}
