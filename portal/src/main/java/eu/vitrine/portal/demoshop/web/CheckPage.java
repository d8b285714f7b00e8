// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.portal.shell.Link;
import java.util.List;

/**
 * What the page says on which the choice is checked.
 *
 * @param columns the headings of the tables: history, bytes, SHA-256
 * @param byServer says that the server did the sums
 * @param byBrowser says that the browser did them, once it has
 * @param failed says that the browser could not ask
 * @param same what is said where all answers of a trial are the same
 * @param different what is said where they are not
 * @param ways how to repeat it without this page
 */
record CheckPage(
        String heading,
        List<String> lead,
        List<String> columns,
        String byServer,
        String byBrowser,
        String failed,
        String same,
        String different,
        List<Trial> trials,
        List<Way> ways,
        Link back) {

    /** Copies the lists. */
    CheckPage {
        lead = List.copyOf(lead);
        columns = List.copyOf(columns);
        trials = List.copyOf(trials);
        ways = List.copyOf(ways);
    }

    /** One list with one option, asked for with several histories. */
    record Trial(String heading, String expected, List<Answer> answers) {

        /** Whether all answers are the same. */
        boolean isSame() {
            return answers.stream().map(Answer::hash).distinct().count() == 1;
        }
    }

    /**
     * One answer.
     *
     * @param history what was sent, in words, leading to the address that was asked
     * @param hash SHA-256, in hexadecimal
     */
    record Answer(Link history, int bytes, String hash) {}

    /** How to repeat it. */
    record Way(String heading, String sentence, String command) {}
}
