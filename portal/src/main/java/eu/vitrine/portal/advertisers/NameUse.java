// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import eu.vitrine.catalog.Period;

/**
 * A name that an advertiser uses on its ads.
 *
 * @param count how many ads bear it
 * @param shown from the beginning of the first of them to the end of the last
 */
public record NameUse(String name, long count, Period shown) {}
