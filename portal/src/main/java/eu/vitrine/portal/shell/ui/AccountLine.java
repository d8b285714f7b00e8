// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import eu.vitrine.portal.shell.Frame.AccountState;
import eu.vitrine.portal.shell.Frame.SignedIn;
import eu.vitrine.portal.shell.Frame.SignedOut;
import eu.vitrine.portal.shell.Link;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Signing in, or who is signed in and signing out: a form of its own, which the browser sends by itself. */
final class AccountLine extends Div {

    /** @param address of the page to come back to, percent-encoded, with the slash at its beginning */
    AccountLine(AccountState state, String address) {
        addClassName("account-line");
        switch (state) {
            case SignedOut out -> {
                String from = URLEncoder.encode(address, StandardCharsets.UTF_8);
                add(new LinkTo(new Link(out.signIn().text(), out.signIn().href() + "?from=" + from)));
            }
            case SignedIn in -> {
                add(new LinkTo(in.account()));
                getElement().appendChild(signOut(in, address));
            }
        }
    }

    private static Element signOut(SignedIn in, String address) {
        Element from = new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", "from")
                .setAttribute("value", address);
        Element button = new Element("button").setAttribute("type", "submit").setText(in.signOut());
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", in.action())
                .appendChild(from, button);
    }
}
