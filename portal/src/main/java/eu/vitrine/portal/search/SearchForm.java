// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search;

import eu.vitrine.portal.shell.Link;

/**
 * The search box.
 *
 * @param heading the heading of the page
 * @param hint one line on how to write a search
 * @param text what is searched for
 * @param action the address of the search
 * @param help where it is explained
 */
public record SearchForm(
        String heading,
        String label,
        String hint,
        String text,
        String button,
        String action,
        Link help,
        Suggestions suggestions) {}
