// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import eu.vitrine.portal.record.Block.Proven;
import tools.jackson.databind.json.JsonMapper;

/** The button that checks a proof in the reader's own browser; without it, there is the proof itself to be read. */
@Tag("vitrine-verify")
final class ProvenView extends Component {

    private static final String SCRIPT = "/vitrine/verify.js";

    ProvenView(Proven proven) {
        getElement().setAttribute("about", proven.about());
        getElement().setAttribute("proof", proven.proof().href());
        getElement().setAttribute("consistency", proven.consistency());
        getElement().setAttribute("words", JsonMapper.shared().writeValueAsString(proven.words()));
        if (proven.record() != null) {
            getElement().setAttribute("record", proven.record());
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().getPage().addJsModule(SCRIPT);
    }
}
