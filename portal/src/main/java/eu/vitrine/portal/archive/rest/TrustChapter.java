// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive.rest;

import eu.vitrine.portal.search.rest.ApiChapter;
import eu.vitrine.portal.search.rest.Shapes;
import eu.vitrine.portal.shell.Words;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What REST says about the history as a whole. */
@Component
class TrustChapter implements ApiChapter {

    private static final String TRUST = "/api/v1/trust";

    private final Words words;

    TrustChapter(Words words) {
        this.words = words;
    }

    @Override
    public String tag() {
        return "trust";
    }

    @Override
    public List<Address> addresses() {
        return List.of(
                new Address(TRUST, "trust", List.of(), Shapes.json("Trust")),
                new Address(
                        TRUST + "/consistency",
                        "consistency",
                        List.of(size("from"), size("to")),
                        Shapes.json("Consistency")));
    }

    @Override
    public Map<String, Schema<?>> shapes() {
        return Shapes.beside(TrustChapter.class);
    }

    private Parameter size(String name) {
        return new Parameter()
                .in("query")
                .required(true)
                .name(name)
                .description(words.say("api.parameter." + name))
                .schema(new Schema<>().types(Set.of("integer")).format("int64"));
    }
}
