// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a made-up person did in the shop, in order, the latest last. It stands in the address of a page and nowhere else.
 *
 * @param deeds at most {@link #MOST}, the earliest are forgotten first
 */
public record History(List<Deed> deeds) {

    /** Nothing was done. */
    public static final History NONE = new History(List.of());

    /** So much is remembered. */
    static final int MOST = 20;

    private static final Pattern FORM = Pattern.compile("(viewed|bought|follows):([A-Za-z0-9-]{1,40})");

    /** What can be done. */
    public enum Kind {
        /** Looked at an item. */
        VIEWED,
        /** Bought an item. */
        BOUGHT,
        /** Follows a shop. */
        FOLLOWS;

        /** As it stands in addresses. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Something that was done.
     *
     * @param what the id of an item, or the name of a shop
     */
    public record Deed(Kind kind, String what) {}

    /** Keeps the latest. */
    public History {
        deeds = List.copyOf(deeds.subList(Math.max(0, deeds.size() - MOST), deeds.size()));
    }

    /** Reads {@code viewed:lamps-1,bought:toys-2,follows:Glimba}; what is no part of a history is passed over. */
    public static History parse(String text) {
        return new History(Arrays.stream(text.split(","))
                .map(FORM::matcher)
                .filter(Matcher::matches)
                .map(deed -> new Deed(Kind.valueOf(deed.group(1).toUpperCase(Locale.ROOT)), deed.group(2)))
                .toList());
    }

    /** The text that {@link #parse} reads. */
    public String text() {
        return deeds.stream()
                .map(deed -> deed.kind().text() + ":" + deed.what())
                .collect(Collectors.joining(","));
    }

    /** This history with one more deed. */
    public History then(Kind kind, String what) {
        List<Deed> more = new ArrayList<>(deeds);
        more.removeIf(deed -> deed.equals(new Deed(kind, what)));
        more.add(new Deed(kind, what));
        return new History(more);
    }

    /** What was done of this kind, the latest first. */
    List<String> latest(Kind kind) {
        return deeds.reversed().stream()
                .filter(deed -> deed.kind() == kind)
                .map(Deed::what)
                .toList();
    }
}
