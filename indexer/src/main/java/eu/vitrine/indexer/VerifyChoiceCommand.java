// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.indexer.verification.Ingredient;
import eu.vitrine.indexer.verification.Ingredient.Header;
import eu.vitrine.indexer.verification.JsonReport;
import eu.vitrine.indexer.verification.Outcome;
import eu.vitrine.indexer.verification.Question;
import eu.vitrine.indexer.verification.SourceAddresses;
import eu.vitrine.indexer.verification.TextReport;
import eu.vitrine.indexer.verification.Verification;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code verify-choice}: whether a feed without profiling depends on a history. */
@Command(
        name = "verify-choice",
        description = {
            "Asks the feed of a shop as two callers who both chose not to be profiled (Art. 38 DSA) and who differ in their history, and says whether "
                    + "the answers are the same, byte for byte.",
            "",
            "Each BRING is one thing that a caller brings: a header 'Name: value', a parameter 'name=value', or an address 'https://…' or '/…' that it "
                    + "visits in every round, keeping the cookies that it gets. Values are never printed.",
            ""
        })
final class VerifyChoiceCommand implements Callable<Integer> {

    private final Surroundings around;

    @Option(
            names = "--url",
            required = true,
            paramLabel = "URL",
            description = "The feed that is asked: results of a search, or a start page.")
    private URI url = URI.create("");

    @Option(
            names = "--with-history",
            required = true,
            paramLabel = "BRING",
            description = "What the caller with a history brings. Repeatable.")
    private List<Ingredient> with = List.of();

    @Option(
            names = "--without-history",
            paramLabel = "BRING",
            description = "What the caller with another history brings, or nothing. Repeatable.")
    private List<Ingredient> without = List.of();

    @Option(
            names = "--header",
            paramLabel = "HEADER",
            description = "How both say that they chose not to be profiled: 'Name: value'. Repeatable.")
    private List<Header> choice = List.of();

    @Option(
            names = "--profiled",
            paramLabel = "HEADER",
            description =
                    "How both say that they let themselves be profiled, instead of --header. The same histories must then lead to different "
                            + "answers, else the check shows nothing. Repeatable.")
    private List<Header> profiled = List.of();

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            description =
                    "An address of this machine to ask from; twice, the first for the caller with history. Default: two that the machine has, "
                            + "if it has two.")
    private List<InetAddress> addresses = List.of();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How often everything is repeated. Default: ${DEFAULT-VALUE}.")
    private int rounds = 1;

    @Option(
            names = "--report",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "How to say it: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportForm form = ReportForm.TEXT;

    VerifyChoiceCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Outcome outcome = Verification.of(question(), from(), around.clock());
        around.out()
                .print(
                        switch (form) {
                            case TEXT -> TextReport.of(outcome);
                            case JSON -> JsonReport.of(outcome) + "\n";
                        });
        return (outcome.isPassed() ? ExitCode.DONE : ExitCode.VERIFICATION_FAILED).number();
    }

    private Question question() {
        try {
            return new Question(url, with, without, choice, profiled, rounds);
        } catch (IllegalArgumentException e) {
            throw new WrongUsage(String.valueOf(e.getMessage()));
        }
    }

    private List<InetAddress> from() {
        if (addresses.isEmpty()) {
            return SourceAddresses.towards(url);
        }
        if (addresses.size() != 2 || addresses.get(0).equals(addresses.get(1))) {
            throw new WrongUsage("Two callers ask from two addresses. Say --address twice, or not at all.");
        }
        for (InetAddress address : addresses) {
            if (!SourceAddresses.isOurs(address)) {
                throw new WrongUsage(
                        "This machine has no address " + address.getHostAddress() + ". Name one that it has.");
            }
        }
        return addresses;
    }
}
