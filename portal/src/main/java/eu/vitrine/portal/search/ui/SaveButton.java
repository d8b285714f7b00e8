// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import eu.vitrine.portal.search.Keepsakes.Saving;
import tools.jackson.databind.json.JsonMapper;

/** The button with which a browser keeps a search for itself; there is none without scripts. */
@Tag("vitrine-save")
final class SaveButton extends Component {

    private static final String SCRIPT = "/vitrine/saved.js";

    SaveButton(Saving saving) {
        getElement().setAttribute("query", saving.query());
        getElement().setAttribute("words", JsonMapper.shared().writeValueAsString(saving.words()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(SCRIPT);
    }
}
