// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import eu.vitrine.portal.search.Suggestions;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Offers values beneath the search box while somebody types; the script looks them up. Where none runs there are none. */
@Tag("vitrine-suggestions")
final class SuggestionList extends Component {

    private static final String SCRIPT = "context://vitrine/search-box.js";

    void show(Suggestions suggestions) {
        getElement()
                .setAttribute("values", suggestions.values())
                .setAttribute("there", suggestions.there())
                .setAttribute(
                        "fields",
                        JsonMapper.shared()
                                .writeValueAsString(suggestions.fields().stream()
                                        .collect(Collectors.toMap(Suggestions.Field::name, Suggestions.Field::label))));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJavaScript(SCRIPT);
    }
}
