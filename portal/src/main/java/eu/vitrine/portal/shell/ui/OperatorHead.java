// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import eu.vitrine.portal.shell.OperatorStyle;
import eu.vitrine.portal.shell.ui.start.DocumentHead;
import eu.vitrine.portal.shell.ui.start.FirstView;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Lets the operator's style sheet have the last word on every page. */
@Component
class OperatorHead implements DocumentHead {

    private final OperatorStyle style;

    OperatorHead(OperatorStyle style) {
        this.style = style;
    }

    @Override
    public void complete(Element head, FirstView view, String path, String query) {
        style.href()
                .ifPresent(href ->
                        head.appendElement("link").attr("rel", "stylesheet").attr("href", href));
    }
}
