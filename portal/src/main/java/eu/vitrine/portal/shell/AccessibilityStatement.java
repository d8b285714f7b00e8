// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.PortalProperties.Accessibility;
import eu.vitrine.portal.shell.Prose.Part;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The accessibility statement, with the content that the model of Implementing Decision (EU) 2018/1523 asks for. What the operator has not set is said to
 * be missing, as a statement that is silent about it would claim too much. Thread-safe.
 */
@Component
public class AccessibilityStatement {

    /** Where it stands. */
    public static final String PATH = "/accessibility";

    private final Words words;
    private final Days days;
    private final Accessibility said;

    AccessibilityStatement(Words words, Days days, PortalProperties properties) {
        this.words = words;
        this.days = days;
        this.said = properties.operator().accessibility();
    }

    /** The statement as a page. */
    public Prose page() {
        return new Prose(
                words.say("accessibility.heading"),
                List.of(commitment(), status(), limits(), preparation(), feedback(), enforcement()));
    }

    private Part commitment() {
        return part(
                "commitment",
                List.of(),
                words.say("accessibility.commitment.1"),
                words.say("accessibility.commitment.2"));
    }

    private Part status() {
        Accessibility.Status status = said.status();
        return part(
                "status",
                List.of(),
                words.say("accessibility.status." + (status == null ? "unsaid" : status.name())),
                words.say("accessibility.status.software"));
    }

    private Part limits() {
        return part(
                "limits",
                List.of(),
                words.say("accessibility.limits.ads"),
                orUnsaid("accessibility.limits.known", "limits", said.limits()));
    }

    private Part preparation() {
        String date = Optional.ofNullable(said.date()).map(days::say).orElse(null);
        return part(
                "preparation",
                List.of(),
                orUnsaid("accessibility.preparation.date", "date", date),
                orUnsaid("accessibility.preparation.method", "method", said.method()));
    }

    private Part feedback() {
        URI address = said.feedbackUrl();
        return address == null
                ? part(
                        "feedback",
                        List.of(),
                        words.say("accessibility.feedback.1"),
                        words.say("accessibility.feedback.unsaid"))
                : part(
                        "feedback",
                        List.of(new Link(words.say("accessibility.feedback.link"), address.toString())),
                        words.say("accessibility.feedback.1"));
    }

    private Part enforcement() {
        String body = said.enforcementBody();
        URI address = said.enforcementUrl();
        String sentence = orUnsaid("accessibility.enforcement.body", "body", body);
        return body == null || address == null
                ? part("enforcement", List.of(), sentence)
                : part("enforcement", List.of(new Link(body, address.toString())), sentence);
    }

    /** What the operator has set, or that it has not. */
    private String orUnsaid(String key, String name, @Nullable String value) {
        return value == null || value.isBlank()
                ? words.say(key + ".unsaid")
                : words.say(key, Map.of(name, value.strip()));
    }

    private Part part(String name, List<Link> links, String... sentences) {
        return new Part(
                words.say("accessibility." + name + ".heading"),
                Stream.of(sentences).toList(),
                links);
    }
}
