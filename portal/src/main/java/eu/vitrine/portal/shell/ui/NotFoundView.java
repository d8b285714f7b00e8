// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Notices;

/** There is no page at an address. */
@ParentLayout(SiteLayout.class)
final class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final int NOT_FOUND = 404;

    private final String title;

    NotFoundView(Notices notices, Frames frames) {
        Notice notice = notices.notFound();
        title = frames.title(notice.heading());
        add(new NoticeView(notice, new H1()));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
