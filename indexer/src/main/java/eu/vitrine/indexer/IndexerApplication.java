// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the indexer; each subcommand is a class of its own. */
@Command(
        name = "indexer",
        mixinStandardHelpOptions = true,
        description = "Brings records of ads and recommenders into a catalogue.")
public final class IndexerApplication {

    private IndexerApplication() {}

    /**
     * Runs one command and exits with its code.
     *
     * @param arguments the command and its options, as typed
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new IndexerApplication()).execute(arguments));
    }
}
