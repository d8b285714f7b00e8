// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import eu.vitrine.catalog.Advertiser;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/** Invents traders, no two with the same name. */
final class SellerNames {

    private static final double NATURAL_PERSONS = 0.035;
    private static final int TRIES = 12;

    private final Set<String> taken = new HashSet<>();

    /** A trader of this country; only small ones can be natural persons. */
    Advertiser next(Dice dice, int number, String country, TraderNames names, boolean small) {
        String id = "seller-%04d".formatted(number);
        if (small && !names.given().isEmpty() && dice.chance(NATURAL_PERSONS)) {
            String name = unique(dice, () -> dice.pick(names.given()) + " " + dice.pick(names.family()));
            return new Advertiser(id, name, null, country, null, true);
        }
        String head = dice.pick(names.heads());
        String name = unique(dice, () -> shopName(dice, head, names));
        String registration = "DEMO-%s-%06d".formatted(country, dice.between(1, 999_999));
        return new Advertiser(id, name, legalName(dice, name, head, names), country, registration, false);
    }

    /** The part of a web address that goes with a name. */
    static String slug(String name, int number) {
        String slug = Normalizer.normalize(plain(name.toLowerCase(Locale.ROOT)), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return slug.length() < 4 ? "shop-" + number : slug;
    }

    /** Letters that do not come apart into a letter and its mark. */
    private static String plain(String name) {
        return name.replace('ħ', 'h')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    private static String shopName(Dice dice, String head, TraderNames names) {
        List<String> ownTails = names.nativeTails();
        if (ownTails != null && !isLatin(head)) {
            return head + dice.pick(ownTails);
        }
        return dice.pick(names.names())
                .replace("{head}", head)
                .replace("{tail}", dice.pick(names.tails()))
                .strip();
    }

    private static String legalName(Dice dice, String name, String head, TraderNames names) {
        String own = names.nativeLegal();
        return own != null && !isLatin(head)
                ? own.replace("{head}", head)
                : dice.pick(names.legal()).replace("{name}", name);
    }

    private static boolean isLatin(String text) {
        return Character.UnicodeScript.of(text.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }

    private String unique(Dice dice, Supplier<String> draw) {
        String name = draw.get();
        for (int tries = 0; !taken.add(name); tries++) {
            name = tries < TRIES ? draw.get() : draw.get() + " " + dice.between(2, 99 + tries);
        }
        return name;
    }
}
