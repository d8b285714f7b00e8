// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** The official languages of the Union (Regulation No 1/1958), all of which the portal speaks. */
public final class Languages {

    /** In the order in which the Union names them: by what each calls itself. */
    public static final List<Locale> ALL = Stream.of(
                    "bg", "es", "cs", "da", "de", "et", "el", "en", "fr", "ga", "hr", "it", "lv", "lt", "hu", "mt",
                    "nl", "pl", "pt", "ro", "sk", "sl", "fi", "sv")
            .map(Locale::of)
            .toList();

    /** What is spoken to those who ask for none of them. */
    public static final Locale USUAL = Locale.ENGLISH;

    private Languages() {}

    /** The language of a code as it stands in addresses, such as {@code el}; empty if it is none of them. */
    public static Optional<Locale> of(String code) {
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(code))
                .findFirst();
    }

    /**
     * The one that suits a reader best.
     *
     * @param wanted BCP 47 tags, the dearest first
     */
    public static Locale best(List<String> wanted) {
        return wanted.stream()
                .map(tag -> Locale.lookup(List.of(new LanguageRange(tag)), ALL))
                .flatMap(found -> Optional.ofNullable(found).stream())
                .findFirst()
                .orElse(USUAL);
    }

    /** What a language calls itself, as it stands in a list. */
    public static String ownName(Locale language) {
        ULocale own = ULocale.forLocale(language);
        return LocaleDisplayNames.getInstance(own, DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                .localeDisplayName(own);
    }
}
