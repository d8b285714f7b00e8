// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Targeting;
import eu.vitrine.catalog.Withholding;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Keeps names hidden when a removal is handed in again: the names were masked when the ad was removed and are known to nobody since, so what
 * says the same as a masked text, but for the mask, stays masked.
 */
final class KeptMasks {

    private KeptMasks() {}

    /** The incoming removed ad with what is masked in the kept one. */
    static Ad of(Ad kept, Ad incoming) {
        Removal before = Objects.requireNonNull(kept.removal(), "only a removed ad has masks");
        Removal now = Objects.requireNonNull(incoming.removal(), "only a removed ad is masked");
        Removal removal =
                now.withWords(masked(now.explanation(), before.explanation()), masked(now.facts(), before.facts()));
        return Ad.removed(
                incoming.id(),
                incoming.platform(),
                incoming.kind(),
                incoming.periods(),
                incoming.targeted(),
                incoming.targeting().stream()
                        .map(row -> masked(row, kept.targeting()))
                        .toList(),
                incoming.reach(),
                removal,
                incoming.findings());
    }

    private static Targeting masked(Targeting row, List<Targeting> kept) {
        Set<String> known = kept.stream()
                .filter(other -> other.dimension() == row.dimension() && other.operator() == row.operator())
                .flatMap(other -> other.values().stream())
                .collect(Collectors.toSet());
        List<String> masks = known.stream().filter(KeptMasks::hasMask).sorted().toList();
        List<String> values = row.values().stream()
                .map(value -> known.contains(value) ? value : masked(value, masks))
                .distinct()
                .toList();
        return new Targeting(row.dimension(), row.operator(), values);
    }

    private static String masked(String value, List<String> masks) {
        return masks.stream().filter(mask -> isMaskOf(mask, value)).findFirst().orElse(value);
    }

    private static @Nullable String masked(@Nullable String text, @Nullable String before) {
        return text != null && before != null && hasMask(before) && isMaskOf(before, text) ? before : text;
    }

    private static boolean hasMask(String text) {
        return text.contains(Withholding.MASK);
    }

    /** Whether the text is this one with something else in the place of each mask. */
    private static boolean isMaskOf(String masked, String text) {
        List<String> parts = List.of(masked.split(Pattern.quote(Withholding.MASK), -1));
        int at = parts.getFirst().length();
        for (String part : parts.subList(1, parts.size() - 1)) {
            int next = text.indexOf(part, at + 1);
            if (next < 0) {
                return false;
            }
            at = next + part.length();
        }
        String end = parts.getLast();
        return text.startsWith(parts.getFirst()) && text.endsWith(end) && text.length() - end.length() > at;
    }
}
