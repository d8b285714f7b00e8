// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import java.net.InetAddress;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks a shop's feed, and judges it. Where it is known how callers let themselves be profiled, they do so first, with the same connections, cookies
 * and addresses: that shows whether these histories matter at all, and the history is then one that the shop had every reason to keep.
 */
public final class Verification {

    private Verification() {}

    /**
     * Asks all questions.
     *
     * @param addresses from where the two ask, first the caller with history; none for whichever the machine takes
     * @throws Unanswered if no feed answers
     */
    public static Outcome of(Question question, List<InetAddress> addresses, InstantSource clock) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try (Caller with = new Caller(question, Role.WITH_HISTORY, address(addresses, 0), clock);
                Caller without = new Caller(question, Role.WITHOUT_HISTORY, address(addresses, 1), clock)) {
            Map<Role, Caller> callers = Map.of(Role.WITH_HISTORY, with, Role.WITHOUT_HISTORY, without);
            Optional<Verdict> control = Optional.empty();
            if (!question.profiled().isEmpty()) {
                callers.values().forEach(caller -> caller.choose(question.profiled()));
                control = Optional.of(judged(question, Course.through(question, callers)));
            }
            callers.values().forEach(caller -> caller.choose(question.choice()));
            List<Asked> asked = Course.through(question, callers);
            Secrets secrets = Secrets.of(Stream.of(with, without)
                    .flatMap(caller -> caller.secrets().stream())
                    .toList());
            return new Outcome(at, question, addresses, asked.size(), judged(question, asked), control, secrets);
        }
    }

    private static Optional<InetAddress> address(List<InetAddress> addresses, int at) {
        return addresses.size() > at ? Optional.of(addresses.get(at)) : Optional.empty();
    }

    private static Verdict judged(Question question, List<Asked> asked) {
        Verdict verdict = Judgement.of(asked);
        if (verdict instanceof Verdict.Same same && !same.answer().isFeed()) {
            throw new Unanswered(
                    "%s answers both callers with status %d and %,d bytes: that is no feed, and shows nothing. Check --url and --header."
                            .formatted(
                                    question.name(question.url()),
                                    same.answer().status(),
                                    same.answer().bytes()));
        }
        return verdict;
    }
}
