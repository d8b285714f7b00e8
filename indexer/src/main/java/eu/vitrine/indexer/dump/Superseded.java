// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.dump;

/**
 * A dump that another took the place of.
 *
 * @param manifest SHA-256 over its signed manifest, in hex
 * @param reason in words for people
 */
record Superseded(String manifest, String reason) {}
