// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import eu.vitrine.indexer.verification.Ingredient.Header;
import eu.vitrine.indexer.verification.Ingredient.Parameter;
import eu.vitrine.indexer.verification.Verdict.Pair;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What came of a verification, for people. */
public final class TextReport {

    private final Outcome outcome;

    private TextReport(Outcome outcome) {
        this.outcome = outcome;
    }

    /** A few paragraphs; the verdict begins a line and is written in capitals. */
    public static String of(Outcome outcome) {
        TextReport report = new TextReport(outcome);
        return String.join("\n", report.head(), report.verdict(), report.addresses(), report.power());
    }

    private String head() {
        Question question = outcome.question();
        return """
                Asked %s
                on %s, as two callers who both sent %s:
                  with history     brings %s
                  without history  brings %s
                %,d requests under this choice, in %,d rounds. Compared, byte for byte: the status, the body, and the headers %s.
                Other headers, such as Date and Set-Cookie, were not compared.
                """.formatted(
                        question.url(),
                        outcome.at(),
                        names(question.choice()),
                        brought(Role.WITH_HISTORY),
                        brought(Role.WITHOUT_HISTORY),
                        outcome.requests(),
                        question.rounds(),
                        String.join(", ", Answer.HEADERS));
    }

    private static String names(List<Header> headers) {
        return headers.isEmpty()
                ? "no header about a choice"
                : headers.stream().map(header -> "the header " + header.name()).collect(Collectors.joining(", "));
    }

    private String brought(Role role) {
        Question question = outcome.question();
        List<String> parts = new ArrayList<>();
        question.broughtBy(role).forEach(ingredient -> {
            switch (ingredient) {
                case Header header -> parts.add("the header " + header.name());
                case Parameter parameter -> parts.add("the parameter " + parameter.name());
                case Ingredient.Visit visit ->
                    parts.add("a visit to " + question.name(question.url().resolve(visit.address())));
            }
        });
        return parts.isEmpty() ? "nothing" : String.join(", ", parts);
    }

    private String verdict() {
        return switch (outcome.verdict()) {
            case Verdict.Same same ->
                "SAME: every answer was the same, status %d, %s bytes, SHA-256 %s.\n"
                        .formatted(
                                same.answer().status(),
                                counted(same.answer().bytes()),
                                same.answer().hash());
            case Verdict.Different different ->
                "DIFFERENT: " + cause(different.witnesses()) + told(different.witnesses());
            case Verdict.NotRepeatable noise ->
                "NOT REPEATABLE: the same caller asked the same again, with nothing done in between, and got another answer."
                        + " A time, a number of the request or a random part would do that. It is not shown whether the choice is"
                        + " obeyed: have the shop answer without it, and ask again.\n"
                        + told(noise.witnesses());
        };
    }

    private static String cause(Pair pair) {
        if (pair.one().role() == pair.other().role()) {
            return "the answer to one caller changed " + pair.other().occasion() + ".\n";
        }
        return pair.one().visits() == pair.other().visits()
                ? "the two callers got different answers, although both chose the same.\n"
                : "answers changed for both callers " + pair.other().occasion()
                        + ". If the offers themselves changed just then, ask again.\n";
    }

    private String told(Pair pair) {
        Difference difference =
                Difference.between(pair.one().answer(), pair.other().answer());
        String where = switch (difference) {
            case Difference.Status status -> "The status is not the same:\n";
            case Difference.Header header -> "The header " + header.name() + " is not the same:\n";
            case Difference.Body body ->
                "The first byte that differs is byte %s, in line %s%s:\n"
                        .formatted(
                                counted(body.at() + 1),
                                counted(body.line()),
                                body.isOnlyOrder() ? "; both hold the same bytes, in another order" : "");
        };
        return where + told(pair.one(), difference) + told(pair.other(), difference);
    }

    private String told(Asked asked, Difference difference) {
        return "  %s, request %d, round %d, %s:\n    %s\n"
                .formatted(
                        asked.role(),
                        asked.number(),
                        asked.round(),
                        asked.occasion(),
                        outcome.shown(asked.answer(), difference));
    }

    private String addresses() {
        List<InetAddress> addresses = outcome.addresses();
        return addresses.size() == 2
                ? "The callers asked from two addresses, %s and %s.\n"
                        .formatted(
                                addresses.get(0).getHostAddress(),
                                addresses.get(1).getHostAddress())
                : "NOT TOLD: both callers asked from one address, so a shop that tells people apart by address alone saw one. "
                        + "Say --address twice where this machine has two.\n";
    }

    private String power() {
        if (outcome.control().isEmpty()) {
            return "NOT TOLD: whether these histories matter to this shop when it may profile. Say with --profiled how callers let it.\n";
        }
        return outcome.isWithoutPower()
                ? "WITHOUT POWER: the histories did not tell the callers apart even when both let themselves be profiled (%s), so this check shows nothing. Bring histories that matter to this shop.\n"
                        .formatted(outcome.control().orElseThrow().code())
                : "The check had power: when both let themselves be profiled, the same histories led to different answers.\n";
    }

    private static String counted(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
