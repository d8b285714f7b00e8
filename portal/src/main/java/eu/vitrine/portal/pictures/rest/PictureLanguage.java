// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures.rest;

import eu.vitrine.portal.pictures.PicturesPages;
import eu.vitrine.portal.shell.Languages;
import eu.vitrine.portal.shell.Reader;
import eu.vitrine.portal.shell.SpokenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Speaks in files of pictures as the page spoke from which they are taken along. */
@Component
class PictureLanguage implements SpokenLanguage {

    /** Names the language. */
    static final String PARAMETER = "lang";

    private final Reader reader;

    PictureLanguage(Reader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<Locale> now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && attributes.getRequest().getRequestURI().startsWith(PicturesPages.FILES)
                ? Optional.of(asked(attributes.getRequest()))
                : Optional.empty();
    }

    private Locale asked(HttpServletRequest request) {
        return Languages.best(reader.languages(request.getParameter(PARAMETER)));
    }
}
