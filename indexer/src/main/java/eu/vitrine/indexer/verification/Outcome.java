// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What came of a verification.
 *
 * @param at when it began
 * @param addresses from where the two asked, or none if from one address
 * @param requests how often both asked under the choice
 * @param control what came of the same where both let themselves be profiled; empty if that was not tried
 * @param secrets what a report does not show
 */
public record Outcome(
        Instant at,
        Question question,
        List<InetAddress> addresses,
        int requests,
        Verdict verdict,
        Optional<Verdict> control,
        Secrets secrets) {

    /** Whether the choice was obeyed, and the check could have seen it if not, as far as that was asked for. */
    public boolean isPassed() {
        return verdict instanceof Verdict.Same && !isWithoutPower();
    }

    /** Whether the histories made no difference even where they may, so that equal answers show nothing. */
    boolean isWithoutPower() {
        return control.filter(tried -> !(tried instanceof Verdict.Different)).isPresent();
    }

    /** One word for programs. */
    String code() {
        return verdict instanceof Verdict.Same && isWithoutPower() ? "WITHOUT_POWER" : verdict.code();
    }

    /** Of an answer, what shows how it differs from another one, without secrets. */
    String shown(Answer answer, Difference difference) {
        return switch (difference) {
            case Difference.Status status -> "status " + answer.status();
            case Difference.Header header ->
                Printable.line(header.name() + ": " + answer.headers().getOrDefault(header.name(), "(none)"));
            case Difference.Body body -> secrets.around(answer.body(), body.at());
        };
    }
}
