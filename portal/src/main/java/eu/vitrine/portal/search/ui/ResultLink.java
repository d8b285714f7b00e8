// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.ui;

import com.vaadin.flow.component.Composite;
import eu.vitrine.portal.record.ui.MarkedText;
import eu.vitrine.portal.search.ResultCard;
import eu.vitrine.portal.shell.ui.LinkTo;

/** The link from a result to the record's own page. */
final class ResultLink extends Composite<LinkTo> {

    private final ResultCard card;

    ResultLink(ResultCard card) {
        this.card = card;
    }

    @Override
    protected LinkTo initContent() {
        LinkTo link = new LinkTo(card.href());
        link.setId(card.linkId());
        link.add(new MarkedText(card.title()));
        return link;
    }
}
