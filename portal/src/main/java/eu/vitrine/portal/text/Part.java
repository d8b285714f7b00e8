// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a published text that stands for itself. */
public sealed interface Part {

    /**
     * A heading.
     *
     * @param level 1 for the highest that the text uses, then 2, without gaps
     * @param id names it within its text
     */
    record Heading(int level, String id, List<Span> words) implements Part {
        /** Copies the list. */
        public Heading {
            words = List.copyOf(words);
        }
    }

    /** Running words. */
    record Paragraph(List<Span> words) implements Part {
        /** Copies the list. */
        public Paragraph {
            words = List.copyOf(words);
        }
    }

    /**
     * A list.
     *
     * @param first the number of the first item; null if items have none
     */
    record Items(@Nullable Integer first, List<List<Part>> items) implements Part {
        /** Copies the lists. */
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** What the text sets apart as said by others. */
    record Quote(List<Part> parts) implements Part {
        /** Copies the list. */
        public Quote {
            parts = List.copyOf(parts);
        }
    }

    /** A table. */
    record Table(List<List<Span>> head, List<List<List<Span>>> rows) implements Part {
        /** Copies the lists. */
        public Table {
            head = head.stream().map(List::copyOf).toList();
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Words whose lines stay as they are. */
    record Verbatim(String text) implements Part {}
}
