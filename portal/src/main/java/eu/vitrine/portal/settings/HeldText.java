// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text form of what a browser holds, which feeds of the platform may read too: {@code v1|*=not-personalised@2026-11-22|home-feed=personalised@2026-11-23+}.
 * A plus marks the copy of a choice that an account holds. It says what was chosen and on which day, and nothing about who chose.
 */
final class HeldText {

    /** Browsers keep up to 4,096 bytes of name and value. */
    static final int MOST_BYTES = 3_900;

    private static final String FORM = "v1";
    private static final String ID = "[A-Za-z0-9_~-][A-Za-z0-9._~:-]{0,199}";
    private static final Pattern ENTRY = Pattern.compile(
            "(?<recommender>\\*|" + ID + ")=(?<option>" + ID + ")@(?<day>\\d{4}-\\d{2}-\\d{2})(?<copy>\\+?)");

    private HeldText() {}

    static String write(HeldChoices held) {
        return held.choices().picks().stream()
                .map(pick -> '|'
                        + pick.recommender()
                        + '='
                        + pick.option()
                        + '@'
                        + pick.day()
                        + (held.copies().contains(pick.recommender()) ? "+" : ""))
                .collect(Collectors.joining("", FORM, ""));
    }

    /**
     * Reads what can be understood; anybody could have written it, so what is damaged, or of a day that has not come, is left out.
     *
     * @param today the UTC day
     */
    static HeldChoices read(String text, LocalDate today) {
        String[] parts = text.split("\\|", -1);
        if (text.length() > MOST_BYTES || !parts[0].equals(FORM)) {
            return HeldChoices.NOTHING;
        }
        SortedMap<String, Choice> choices = new TreeMap<>();
        Set<String> copies = new TreeSet<>();
        for (String part : parts) {
            Matcher entry = ENTRY.matcher(part);
            if (entry.matches() && understood(entry, today)) {
                choices.put(
                        entry.group("recommender"),
                        new Choice(entry.group("option"), LocalDate.parse(entry.group("day"))));
                if (!entry.group("copy").isEmpty()) {
                    copies.add(entry.group("recommender"));
                }
            }
        }
        return new HeldChoices(new Choices(choices), copies);
    }

    private static boolean understood(Matcher entry, LocalDate today) {
        boolean forAll = entry.group("recommender").equals(Choices.ALL);
        if (forAll && !entry.group("option").equals(Choices.WITHOUT_PROFILING)) {
            return false;
        }
        try {
            return !LocalDate.parse(entry.group("day")).isAfter(today);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
