// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import eu.vitrine.indexer.verification.Ingredient.Header;
import eu.vitrine.indexer.verification.Ingredient.Parameter;
import eu.vitrine.indexer.verification.Verdict.Pair;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What came of a verification, for programs: one JSON object. */
public final class JsonReport {

    private final Outcome outcome;

    private JsonReport(Outcome outcome) {
        this.outcome = outcome;
    }

    /** On one line, without the line break. */
    public static String of(Outcome outcome) {
        return new JsonReport(outcome).json().toString();
    }

    private ObjectNode json() {
        Question question = outcome.question();
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("url", question.url().toString())
                .put("at", outcome.at().toString())
                .put("verdict", outcome.code())
                .put("passed", outcome.isPassed())
                .put("rounds", question.rounds())
                .put("requests", outcome.requests())
                .put("twoAddresses", outcome.addresses().size() == 2)
                .put("control", outcome.control().map(Verdict::code).orElse(null));
        add(json.putArray("comparedHeaders"), Answer.HEADERS.stream());
        add(json.putArray("choice"), question.choice().stream().map(Header::name));
        ArrayNode callers = json.putArray("callers");
        for (Role role : Role.values()) {
            callers.add(caller(role));
        }
        json.set("answers", answers());
        return json;
    }

    private ObjectNode caller(Role role) {
        Question question = outcome.question();
        ObjectNode json = JsonMapper.shared().createObjectNode().put("caller", role.name());
        json.put("address", address(role));
        add(json.putArray("headers"), brought(Header.class, role).map(Header::name));
        add(json.putArray("parameters"), brought(Parameter.class, role).map(Parameter::name));
        add(json.putArray("visits"), question.visits(role).stream().map(question::name));
        return json;
    }

    private <T extends Ingredient> Stream<T> brought(Class<T> kind, Role role) {
        return Ingredient.only(kind, outcome.question().broughtBy(role)).stream();
    }

    private @Nullable String address(Role role) {
        return outcome.addresses().size() == 2
                ? outcome.addresses().get(role.ordinal()).getHostAddress()
                : null;
    }

    /** The one answer, or the two that differ. */
    private ArrayNode answers() {
        ArrayNode answers = JsonMapper.shared().createArrayNode();
        switch (outcome.verdict()) {
            case Verdict.Same same -> answers.add(answer(same.answer()));
            case Verdict.Different different -> witnesses(different.witnesses(), answers);
            case Verdict.NotRepeatable noise -> witnesses(noise.witnesses(), answers);
        }
        return answers;
    }

    private void witnesses(Pair pair, ArrayNode answers) {
        Difference difference =
                Difference.between(pair.one().answer(), pair.other().answer());
        for (Asked asked : List.of(pair.one(), pair.other())) {
            ObjectNode json = answer(asked.answer());
            json.put("caller", asked.role().name())
                    .put("request", asked.number())
                    .put("round", asked.round())
                    .put("occasion", asked.occasion())
                    .put("shown", outcome.shown(asked.answer(), difference));
            if (difference instanceof Difference.Body body) {
                json.put("firstDifferentByte", body.at() + 1)
                        .put("line", body.line())
                        .put("onlyOrder", body.isOnlyOrder());
            }
            answers.add(json);
        }
    }

    private static ObjectNode answer(Answer answer) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("status", answer.status())
                .put("bytes", answer.bytes())
                .put("sha256", answer.hash());
    }

    private static void add(ArrayNode array, Stream<String> values) {
        values.forEach(array::add);
    }
}
