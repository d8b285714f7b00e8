// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

/**
 * Somebody who is known here.
 *
 * @param key under which their choices are kept: the provider that knows them and who they are there, the same for ever, such as {@code embedded:anna}
 * @param name what they are called on a page
 */
public record Account(String key, String name) {}
