// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPage.Told;
import eu.vitrine.portal.shell.PageAddress;
import eu.vitrine.portal.shell.Summary;
import eu.vitrine.portal.shell.ui.NoticeView;
import eu.vitrine.portal.shell.ui.Status;
import eu.vitrine.portal.shell.ui.Summarised;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A page about a record. A kind gives it its route. */
public class RecordView extends Div implements BeforeEnterObserver, HasDynamicTitle, Status, Summarised {

    /** One part below the other, for parts that are read. */
    private static final String ROWS = "record";

    private final String layout;
    private final Function<BeforeEnterEvent, RecordPage> pages;
    private String title = "";
    private int status;
    private @Nullable Summary summary;

    /** @param pages what the page at an address says */
    protected RecordView(Function<BeforeEnterEvent, RecordPage> pages) {
        this(ROWS, pages);
    }

    /** @param layout the class by which the style lays out the parts of the page */
    protected RecordView(String layout, Function<BeforeEnterEvent, RecordPage> pages) {
        this.layout = layout;
        this.pages = pages;
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        RecordPage page = pages.apply(event);
        title = page.title();
        status = page.status();
        removeAll();
        switch (page.body()) {
            case Told told -> {
                summary = null;
                add(new NoticeView(told.notice(), new H1()));
            }
            case Shown shown -> {
                summary =
                        new Summary(shown.heading().text(), shown.heading().language(), String.join(" ", shown.lead()));
                add(new RecordArticle(shown, layout, here(event)));
            }
        }
    }

    private static String here(BeforeEnterEvent event) {
        String query = event.getLocation().getQueryParameters().getQueryString();
        return '/' + PageAddress.of(event.getLocation().getPath()).path() + (query.isEmpty() ? "" : '?' + query);
    }

    @Override
    public final Optional<Summary> summary() {
        return Optional.ofNullable(summary);
    }

    @Override
    public final int status() {
        return status;
    }

    @Override
    public final String getPageTitle() {
        return title;
    }

    /** A part of the address, such as an id; empty if it is not there. */
    protected static String part(BeforeEnterEvent event, String name) {
        return event.getRouteParameters().get(name).orElse("");
    }
}
