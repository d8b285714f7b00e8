// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page.
 *
 * @param home the name of the repository, which leads to its first page
 * @param skip the words that lead past the header, for those who use the keyboard
 * @param navigation the main pages
 * @param languages what the menu of languages is called
 * @param account whether whoever reads is signed in; null if nobody can be
 * @param notice what everybody must know about these data; null if nothing
 * @param updated when the data were last updated
 * @param licence the licence of the data, with the page where it stands; null if the operator has not said
 * @param links where to report an ad, to ask for a correction, and the pages about the repository itself
 */
public record Frame(
        Link home,
        String skip,
        Navigation navigation,
        String languages,
        @Nullable AccountState account,
        @Nullable String notice,
        String updated,
        @Nullable Licence licence,
        Navigation links) {

    /** Links that belong together, under a name that is read aloud. */
    public record Navigation(String name, List<Link> links) {

        /** Copies the list. */
        public Navigation {
            links = List.copyOf(links);
        }
    }

    /** Whether whoever reads is signed in. */
    public sealed interface AccountState {}

    /**
     * They are not.
     *
     * @param signIn where to sign in; {@code ?from=} says where to go afterwards
     */
    public record SignedOut(Link signIn) implements AccountState {}

    /**
     * They are.
     *
     * @param account who they are, and where their choices stand
     * @param signOut the words that sign them out
     * @param action where the form is sent to that signs them out
     */
    public record SignedIn(Link account, String signOut, String action) implements AccountState {}

    /**
     * Under which licence the data are.
     *
     * @param sentence the words before the name
     * @param href where it stands; null if it is only named
     */
    public record Licence(
            String sentence, String name, @Nullable String href) {}
}
