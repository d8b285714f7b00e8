// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something went wrong while a page was made: the log says what, the visitor reads what to do. */
@ParentLayout(SiteLayout.class)
final class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);
    private static final int INTERNAL_ERROR = 500;

    private final String title;

    FailureView(Notices notices, Frames frames) {
        Notice notice = notices.failed();
        title = frames.title(notice.heading());
        add(new NoticeView(notice, new H1()));
    }

    /** Logs what happened and the path; never the query, which says what somebody looks for. */
    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("The page /{} could not be made", event.getLocation().getPath(), parameter.getException());
        return INTERNAL_ERROR;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
