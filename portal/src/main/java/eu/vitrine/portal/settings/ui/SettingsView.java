// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.record.ui.AddressTongues;
import eu.vitrine.portal.settings.Change;
import eu.vitrine.portal.settings.SettingsPage;
import eu.vitrine.portal.settings.SettingsPage.Shown;
import eu.vitrine.portal.settings.SettingsPage.Told;
import eu.vitrine.portal.settings.SettingsPages;
import eu.vitrine.portal.settings.SettingsSteps;
import eu.vitrine.portal.settings.form.ChoiceForm;
import eu.vitrine.portal.shell.Reader;
import eu.vitrine.portal.shell.ui.NoticeView;
import eu.vitrine.portal.shell.ui.SiteLayout;
import eu.vitrine.portal.shell.ui.Status;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Where people choose: each click is a choice that holds at once, here and in every other window. */
@Route(value = "settings", layout = SiteLayout.class)
final class SettingsView extends Div implements BeforeEnterObserver, HasDynamicTitle, SwitchClicks, Status {

    private final SettingsPages pages;
    private final SettingsSteps steps;
    private final Reader reader;
    private final OtherWindows others = new OtherWindows(this::refresh);
    private @Nullable SettingsArticle article;
    private Tongues tongues = Tongues.ANYBODY;
    private @Nullable Change last;
    private String title = "";
    private int status;

    SettingsView(SettingsPages pages, SettingsSteps steps, Reader reader) {
        this.pages = pages;
        this.steps = steps;
        this.reader = reader;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        tongues = AddressTongues.of(event, reader);
        last = parameters
                .getSingleParameter(ChoiceForm.CHANGED)
                .map(place -> new Change(
                        place, parameters.getSingleParameter(ChoiceForm.BEFORE).orElse(null)))
                .orElse(null);
        show(pages.page(tongues, last));
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void choose(String place, @Nullable String option) {
        step(place, () -> steps.choose(place, option));
    }

    @Override
    public void undo(String place, String before) {
        step(place, () -> steps.undo(place, before));
    }

    private void step(String place, Supplier<Change> step) {
        last = steps.orRefused(place, step);
        show(pages.page(tongues, last));
        others.tell();
    }

    /** What was done here can be taken back until something is done elsewhere. */
    private void refresh() {
        if (last != null && !steps.stands(last)) {
            last = null;
        }
        show(pages.page(tongues, last));
    }

    private void show(SettingsPage page) {
        title = page.title();
        status = page.status();
        switch (page.body()) {
            case Told told -> {
                article = null;
                removeAll();
                add(new NoticeView(told.notice(), new H1()), others);
            }
            case Shown shown -> {
                if (article == null || !article.show(shown)) {
                    article = new SettingsArticle(shown, this);
                    removeAll();
                    add(article, others);
                }
            }
        }
    }
}
