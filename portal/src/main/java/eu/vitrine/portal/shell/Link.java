// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

/**
 * Words that lead somewhere.
 *
 * @param href an address of the portal, starting with {@code /}; or a web page or {@code mailto:} that the operator named
 */
public record Link(String text, String href) {}
