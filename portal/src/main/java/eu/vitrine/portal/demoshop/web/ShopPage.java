// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop.web;

import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the made-up shop says.
 *
 * @param lead says that all of it is made up
 * @param lists the home feed, and what is found if something was searched for
 */
record ShopPage(String heading, List<String> lead, Form form, List<Section> lists, Remembered history, Link check) {

    /** Copies the lists. */
    ShopPage {
        lead = List.copyOf(lead);
        lists = List.copyOf(lists);
    }

    /**
     * What can be asked.
     *
     * @param kept goes with it unseen
     */
    record Form(Field words, Choice language, Choice country, Field kept, String submit) {}

    /** Something typed. */
    record Field(String name, String label, String value) {}

    /** One of several values. */
    record Choice(String name, String label, List<Value> values) {}

    /** One value of a choice. */
    record Value(String value, String label, boolean selected) {}

    /**
     * One list.
     *
     * @param recommender what puts it in order, which is also the id of the section
     * @param order in a sentence, whether a history had a part in it
     * @param choose where the order is chosen
     * @param explain where the order is explained
     */
    record Section(
            String recommender,
            String heading,
            String order,
            Link choose,
            Link explain,
            List<Card> cards,
            String none) {}

    /** What stands in a list. */
    sealed interface Card {}

    /**
     * An item.
     *
     * @param deeds what can be done with it
     */
    record ItemCard(Marked name, List<String> facts, List<Deed> deeds) implements Card {}

    /**
     * A link that adds to the history.
     *
     * @param item which one, for those who do not see where it stands
     */
    record Deed(Link link, String item) {}

    /**
     * An ad of the repository, marked as one (Art. 26(1)(a) DSA).
     *
     * @param id the ad
     * @param label the word that says so, leading to the record
     */
    record AdCard(
            String id, Link label, Marked title, @Nullable String by) implements Card {}

    /**
     * The made-up history.
     *
     * @param empty leads to the same page without it; null if there is none
     */
    record Remembered(
            String heading,
            List<String> sentences,
            List<String> deeds,
            @Nullable Link empty) {}
}
