// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.rest;

import eu.vitrine.portal.search.rest.ApiChapter;
import eu.vitrine.portal.search.rest.Shapes;
import eu.vitrine.portal.shell.Words;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What REST says about the choices of whoever asks. */
@Component
class ChoicesChapter implements ApiChapter {

    private final Words words;

    ChoicesChapter(Words words) {
        this.words = words;
    }

    @Override
    public String tag() {
        return "choices";
    }

    @Override
    public List<Address> addresses() {
        Content answer = Shapes.json("Choices");
        return List.of(
                new Address(ChoicesController.PATH, "choices", List.of(recommender()), answer),
                new Address(HttpMethod.PUT, ChoicesController.PATH, "choose", List.of(), Shapes.json("Wishes"), answer),
                new Address(HttpMethod.DELETE, ChoicesController.PATH, "forgetChoices", List.of(), null, answer));
    }

    private Parameter recommender() {
        return new Parameter()
                .in("query")
                .name(ChoicesController.RECOMMENDER)
                .description(words.say("api.parameter.choices.recommender"))
                .schema(new Schema<>().types(Set.of("string")));
    }

    @Override
    public Map<String, Schema<?>> shapes() {
        return Shapes.beside(ChoicesChapter.class);
    }
}
