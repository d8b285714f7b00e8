// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever reads now: the languages in which they want to read what records say in several. Thread-safe; nothing is kept of them. */
@Component
public class Reader {

    private static final String ANY = "*";

    /** BCP 47 tags, the dearest first: what the browser of the current request asks for; empty if it does not say. */
    public List<String> languages() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? languages(attributes.getRequest())
                : List.of();
    }

    /**
     * The same, after a language that was asked for by name.
     *
     * @param asked the language of an address; null if it names none
     */
    public List<String> languages(@Nullable String asked) {
        List<String> languages = new ArrayList<>();
        if (asked != null) {
            languages.add(asked);
        }
        languages.addAll(languages());
        return languages;
    }

    private static List<String> languages(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (accepted == null || accepted.isBlank()) {
            return List.of();
        }
        try {
            return LanguageRange.parse(accepted).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(LanguageRange::getRange)
                    .filter(range -> !range.equals(ANY))
                    .toList();
        } catch (IllegalArgumentException e) {
            return List.of(); // a header that says nothing sensible is no reason to refuse a page
        }
    }
}
