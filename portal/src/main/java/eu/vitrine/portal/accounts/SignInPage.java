// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts;

import eu.vitrine.portal.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says where people sign in.
 *
 * @param title the title of the document
 * @param sentences one paragraph each
 * @param failure why the last try did not work; null if there was none
 * @param from where to go afterwards
 */
public record SignInPage(
        String title,
        String heading,
        List<String> sentences,
        @Nullable String failure,
        Body body,
        String from) {

    /** What can be done there. */
    public sealed interface Body {}

    /**
     * To sign in.
     *
     * @param name what was typed already; empty if nothing
     * @param hint words of the operator; null if there are none
     */
    public record Form(
            String nameLabel,
            String name,
            String passwordLabel,
            String button,
            @Nullable String hint) implements Body {}

    /** To sign out, for those who are signed in. */
    public record SignOut(Link onward, String button) implements Body {}

    /** Copies the list. */
    public SignInPage {
        sentences = List.copyOf(sentences);
    }
}
