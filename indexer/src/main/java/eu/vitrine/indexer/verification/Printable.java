// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

/** Makes what a shop sent fit for a terminal, whose escape codes it must not carry. */
final class Printable {

    private Printable() {}

    static String line(String hostile) {
        return hostile.replaceAll("\\p{C}", " ");
    }
}
