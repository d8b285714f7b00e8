// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they stand in addresses: {@code lieferando-de} for Lieferando.de. */
final class Slug {

    private Slug() {}

    /** Lower case without accents; what is neither letter nor digit becomes one hyphen, letters of other scripts their code after a tilde. */
    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        StringBuilder slug = new StringBuilder();
        plain.codePoints().forEach(character -> {
            if (character < 128) {
                slug.appendCodePoint(character);
            } else {
                slug.append('~').append(Integer.toHexString(character));
            }
        });
        return slug.toString();
    }
}
