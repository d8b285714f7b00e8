// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.record;

import eu.vitrine.portal.differences.TextDifference;
import eu.vitrine.portal.pictures.Chart;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.text.Layout;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One piece of what a page says about a record. */
public sealed interface Block {

    /** Words of ours, one paragraph each. */
    record Sentences(List<String> sentences) implements Block {

        /** Copies the list. */
        public Sentences {
            sentences = List.copyOf(sentences);
        }
    }

    /** Words of a record, one paragraph each. */
    record Texts(List<Marked> texts) implements Block {

        /** Copies the list. */
        public Texts {
            texts = List.copyOf(texts);
        }
    }

    /** Things of one sort, one after the other. */
    record Items(List<Item> items) implements Block {

        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * One of them.
     *
     * @param note a few words of ours about it; null if there is nothing to say
     * @param href a page of somebody else that the record names; null if it names none
     */
    record Item(
            Marked name, @Nullable String note, @Nullable String href) {}

    /** Parts of a record that have much to say each. */
    record Cards(List<Card> cards) implements Block {

        /** Copies the list. */
        public Cards {
            cards = List.copyOf(cards);
        }
    }

    /**
     * One of them.
     *
     * @param id names it within the page
     * @param weight a picture that the words beside it say too; null if there is none
     * @param texts what the record says about it
     */
    record Card(
            String id,
            Marked heading,
            List<Badge> badges,
            @Nullable Weight weight,
            List<Marked> texts,
            List<Fact> facts) {

        /** Copies the lists. */
        public Card {
            badges = List.copyOf(badges);
            texts = List.copyOf(texts);
            facts = List.copyOf(facts);
        }
    }

    /** Links, one after the other, each with a few words. */
    record Ways(List<Way> ways) implements Block {

        /** Copies the list. */
        public Ways {
            ways = List.copyOf(ways);
        }
    }

    /**
     * One of them.
     *
     * @param note a few words about where it leads; empty if there is nothing to say
     * @param more a second link that belongs to it; null if there is none
     * @param here whether this is where the reader is
     */
    record Way(Link link, String note, @Nullable Link more, boolean here) {}

    /** What became of texts. */
    record Changes(List<Change> changes) implements Block {

        /** Copies the list. */
        public Changes {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One text.
     *
     * @param label which text it is
     * @param language BCP 47 tag; null if not known
     */
    record Change(
            String label,
            TextDifference difference,
            @Nullable String language) {}

    /**
     * A long text to read.
     *
     * @param contents its headings; null if it is short
     * @param language BCP 47 tag; null if not known
     */
    record Reading(
            @Nullable Contents contents,
            Layout layout,
            @Nullable String language) implements Block {}

    /**
     * What became of the parts of a long text, in reading order.
     *
     * @param language BCP 47 tag; null if not known
     */
    record Passages(List<Passage> passages, @Nullable String language) implements Block {

        /** Copies the list. */
        public Passages {
            passages = List.copyOf(passages);
        }
    }

    /** What is there for those who want to know more: closed until somebody opens it. */
    record Folded(String label, List<Block> blocks) implements Block {

        /** Copies the list. */
        public Folded {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * The offer to check in the reader's own browser that something stands in the history.
     *
     * @param about the id that it must be about
     * @param proof where the proof is
     * @param record where what it must say now is; null if it is about an older state
     * @param consistency where the proof is that the history continues what it was
     * @param words all that the check says, by key
     */
    record Proven(String about, Link proof, @Nullable String record, String consistency, Map<String, String> words)
            implements Block {

        /** Copies the map. */
        public Proven {
            words = Map.copyOf(words);
        }
    }

    /** Words to be copied as they are. */
    record Quotation(String text) implements Block {}

    /** Files to take along. */
    record Files(List<TakenFile> files) implements Block {

        /** Copies the list. */
        public Files {
            files = List.copyOf(files);
        }
    }

    /**
     * Words for a program, or for a text, that somebody copies.
     *
     * @param label what they are
     * @param words what the button says that copies them, by key
     */
    record Code(String label, String text, Map<String, String> words) implements Block {

        /** Copies the map. */
        public Code {
            words = Map.copyOf(words);
        }
    }

    /** Records in short, one after the other. */
    record Previews(List<Preview> previews) implements Block {

        /** Copies the list. */
        public Previews {
            previews = List.copyOf(previews);
        }
    }

    /** Names and what is known under them. */
    record Facts(List<Fact> facts) implements Block {

        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /**
     * Numbers, each with a bar that only the eye needs.
     *
     * @param columns the names of the columns, that of the rows first
     */
    record Table(String caption, List<String> columns, List<Row> rows) implements Block {

        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * Numbers drawn.
     *
     * @param table the words that open a table of them; null if one stands beside
     */
    record Drawn(Chart chart, @Nullable String table) implements Block {}

    /** A row of numbers. */
    record Row(String name, List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A number.
     *
     * @param link what it counts, said so that it is understood by itself; null if there is nothing to see
     * @param share the length of the bar, 0 to 100, of the largest number in the table
     */
    record Cell(String text, @Nullable Link link, int share) {}

    /**
     * The ad as it was shown. Every text comes from strangers.
     *
     * @param language BCP 47 tag of the texts; null if not stated
     * @param landing where a click led; null if not stated
     */
    record Creative(
            String label,
            @Nullable String language,
            @Nullable String title,
            @Nullable String body,
            @Nullable String callToAction,
            List<Picture> pictures,
            @Nullable Landing landing)
            implements Block {

        /** Copies the list. */
        public Creative {
            pictures = List.copyOf(pictures);
        }
    }

    /** People who were sought, or kept out. */
    record Audience(String heading, List<ValueList> lists) implements Block {

        /** Copies the list. */
        public Audience {
            lists = List.copyOf(lists);
        }
    }
}
