// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.WrappedSession;
import eu.vitrine.portal.record.Sending;
import eu.vitrine.portal.shell.DownloadProgress;
import eu.vitrine.portal.shell.DownloadProgress.State;
import eu.vitrine.portal.shell.WatchedDownloads;
import eu.vitrine.portal.shell.ui.start.FirstView;

/** How far a file is that was taken from this page: nothing until it is taken, then a bar and words, and at last how it ended, spoken too. */
final class SendingView extends Div {

    /** As many looks without a beginning as it takes to know that the server has refused. */
    private static final int PATIENCE = 20;

    private final String address;
    private final Sending sending;
    private final DownloadProgress progress = new DownloadProgress();
    private final Element bar = new Element("progress");
    private final Paragraph running = new Paragraph();
    private final Paragraph ended = new Paragraph();
    private WatchedDownloads watched = new WatchedDownloads();
    private int looks;

    /** @param address of the file */
    SendingView(String address, Sending sending) {
        this.address = address;
        this.sending = sending;
        addClassName("sending");
        bar.setAttribute("max", String.valueOf(Math.max(1, sending.records())));
        bar.setVisible(false);
        ended.getElement().setAttribute("role", "status");
        getElement().appendChild(bar);
        add(running, ended);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!FirstView.isBeingMade()) {
            watched = in(event.getSession().getSession());
            watched.watch(address, progress);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watched.forget(address, progress);
    }

    private static WatchedDownloads in(WrappedSession session) {
        if (session.getAttribute(WatchedDownloads.ATTRIBUTE) instanceof WatchedDownloads kept) {
            return kept;
        }
        WatchedDownloads watched = new WatchedDownloads();
        session.setAttribute(WatchedDownloads.ATTRIBUTE, watched);
        return watched;
    }

    /** Somebody takes the file. */
    void taken() {
        looks = 0;
        ended.setText("");
    }

    /** Shows how far it is; gives whether there is more to come. */
    boolean look() {
        State state = progress.state();
        boolean runs = state == State.RUNNING;
        bar.setVisible(runs);
        bar.setProperty("value", (double) progress.sent());
        running.setText(runs ? sending.running(progress.sent()) : "");
        bar.setAttribute("aria-label", running.getText());
        ended.setText(
                switch (state) {
                    case AWAITED, RUNNING -> "";
                    case WHOLE -> sending.whole();
                    case BROKEN -> sending.broken(progress.sent());
                });
        looks++;
        return runs || state == State.AWAITED && looks < PATIENCE;
    }
}
