// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.ui.language;

import com.vaadin.flow.component.UI;
import eu.vitrine.portal.shell.Languages;
import eu.vitrine.portal.shell.SpokenLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Speaks to whoever has a page open as the address of the page says. */
@Component
class OpenPage implements SpokenLanguage {

    @Override
    public Optional<Locale> now() {
        return Optional.ofNullable(UI.getCurrent())
                .map(UI::getLocale)
                .map(locale -> Languages.best(List.of(locale.toLanguageTag())));
    }
}
