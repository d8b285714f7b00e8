// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.DescriptionList;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.shell.ui.LinkTo;
import java.util.List;

/** Names and what is known under them. */
public final class FactList extends DescriptionList {

    public FactList(List<Fact> facts) {
        addClassName("facts");
        facts.forEach(this::add);
    }

    private void add(Fact fact) {
        add(new Term(fact.label()));
        fact.values().forEach(value -> add(description(value)));
    }

    private static Description description(Fact.Value value) {
        Description description = new Description();
        if (value.href() == null) {
            description.add(new MarkedText(value.text()));
        } else {
            LinkTo link = new LinkTo(value.href());
            link.add(new MarkedText(value.text()));
            description.add(link);
        }
        return description;
    }
}
