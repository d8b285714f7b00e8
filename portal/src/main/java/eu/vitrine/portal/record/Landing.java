// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

/**
 * A link to a stranger's page, cut so that its host stands out.
 *
 * @param before what precedes it
 * @param rest what follows the host
 */
public record Landing(String label, String href, String before, String host, String rest) {}
