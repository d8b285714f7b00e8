// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes the names that Art. 39(3) DSA withholds out of what stays public of a removed ad: its targeting and the words of its removal. */
public final class Withholding {

    /** What stands in the place of a name. */
    public static final String MASK = "[withheld]";

    private static final int SHORTEST_NAME = 2;

    private final @Nullable Pattern names;

    private Withholding(Collection<String> names) {
        String alternatives = names.stream()
                .filter(name -> name.length() >= SHORTEST_NAME)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), set -> set.descendingSet().stream()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.names = alternatives.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Withholds these names; absent ones are passed over. */
    public static Withholding of(Collection<? extends @Nullable String> names) {
        return new Withholding(names.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
    }

    /** Withholds the names that an ad, as it was before its removal, made public. */
    public static Withholding of(Ad ad) {
        Advertiser advertiser = ad.advertiser();
        Payer payer = ad.payer();
        Product product = ad.product();
        return of(Stream.<@Nullable String>of(
                        advertiser == null ? null : advertiser.name(),
                        advertiser == null ? null : advertiser.legalName(),
                        payer == null ? null : payer.name(),
                        payer == null ? null : payer.legalName(),
                        product == null ? null : product.name(),
                        product == null ? null : product.brand())
                .toList());
    }

    /** The text with every name masked. */
    public @Nullable String mask(@Nullable String text) {
        return text == null || names == null ? text : names.matcher(text).replaceAll(MASK);
    }

    /** The rows with every name in a value masked. */
    public List<Targeting> mask(List<Targeting> targeting) {
        return targeting.stream()
                .map(row -> new Targeting(
                        row.dimension(),
                        row.operator(),
                        row.values().stream()
                                .map(value -> Objects.requireNonNull(mask(value)))
                                .distinct()
                                .toList()))
                .toList();
    }

    /** The removal with every name in its words masked. */
    public Removal mask(Removal removal) {
        return removal.withWords(mask(removal.explanation()), mask(removal.facts()));
    }

    /** A removed ad with every name in it masked. */
    public Ad mask(Ad removed) {
        Removal removal = Objects.requireNonNull(removed.removal(), "only a removed ad is masked");
        return Ad.removed(
                removed.id(),
                removed.platform(),
                removed.kind(),
                removed.periods(),
                removed.targeted(),
                mask(removed.targeting()),
                removed.reach(),
                mask(removal),
                removed.findings());
    }
}
