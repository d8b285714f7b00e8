// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import eu.vitrine.portal.settings.Pick;
import eu.vitrine.portal.settings.Way;
import java.time.Instant;

/**
 * One step in the history of an account.
 *
 * @param at when it came into the account, to the second
 * @param pick what was chosen; its day can be earlier, if it was carried over
 */
public record Recorded(Instant at, Way way, Pick pick) {}
