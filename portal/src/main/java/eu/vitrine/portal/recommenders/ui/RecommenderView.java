// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.ui;

import com.vaadin.flow.router.Route;
import eu.vitrine.portal.recommenders.RecommenderPages;
import eu.vitrine.portal.record.ui.AddressTongues;
import eu.vitrine.portal.record.ui.RecordView;
import eu.vitrine.portal.shell.Reader;
import eu.vitrine.portal.shell.ui.SiteLayout;

/** The page of one recommender: its version in force. */
@Route(value = "recommenders/:id", layout = SiteLayout.class)
final class RecommenderView extends RecordView {

    RecommenderView(RecommenderPages pages, Reader reader) {
        super(event -> pages.page(part(event, "id"), AddressTongues.of(event, reader)));
    }
}
