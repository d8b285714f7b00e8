// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a command that takes records in gives account. */
final class AccountOptions {

    @Option(
            names = "--rejects",
            paramLabel = "FILE",
            description =
                    "Write each rejected record into this file, as one line of JSON. What stood in the file is replaced.")
    private @Nullable Path rejects;

    @Option(
            names = "--report",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "How to report what was done: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportForm form = ReportForm.TEXT;

    /** @param files those to be read, none of which may be written over */
    Account open(List<String> files, Surroundings around) {
        return new Account(InputFiles.rejections(rejects, files), form, around);
    }
}
