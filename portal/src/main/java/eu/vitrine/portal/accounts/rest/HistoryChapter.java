// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.rest;

import eu.vitrine.portal.accounts.WithAccounts;
import eu.vitrine.portal.search.rest.ApiChapter;
import eu.vitrine.portal.search.rest.Shapes;
import eu.vitrine.portal.shell.Words;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What REST says about the history of an account. */
@WithAccounts
@Component
class HistoryChapter implements ApiChapter {

    private final Words words;

    HistoryChapter(Words words) {
        this.words = words;
    }

    @Override
    public String tag() {
        return "choices";
    }

    @Override
    public List<Address> addresses() {
        Content answer = Shapes.json("AccountHistory");
        return List.of(
                new Address(HistoryController.PATH, "choiceHistory", List.of(format()), answer),
                new Address(HttpMethod.DELETE, HistoryController.PATH, "eraseAccount", List.of(), null, answer));
    }

    private Parameter format() {
        return new Parameter()
                .in("query")
                .name(HistoryController.FORMAT)
                .description(words.say("api.parameter.history.format"))
                .schema(new StringSchema()._enum(HistoryController.FORMATS));
    }

    @Override
    public Map<String, Schema<?>> shapes() {
        return Shapes.beside(HistoryChapter.class);
    }
}
