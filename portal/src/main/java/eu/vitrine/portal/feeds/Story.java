// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.feeds;

import java.time.Instant;

/**
 * One entry of a feed.
 *
 * @param key tells it from every other entry, and stays the same for ever
 * @param page where to read it, a path that begins with {@code /}
 * @param summary sentences, plain words
 */
public record Story(String key, String title, Instant updated, String page, String summary) {}
