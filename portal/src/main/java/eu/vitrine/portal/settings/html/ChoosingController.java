// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.html;

import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.portal.settings.Change;
import eu.vitrine.portal.settings.SettingsSteps;
import eu.vitrine.portal.settings.SwitchPages;
import eu.vitrine.portal.shell.Words;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Takes the choices of those who use the page without scripts, and leads back to it. */
@Controller
class ChoosingController {

    private static final String OPTION = "option";

    private final SettingsSteps steps;
    private final Words words;

    ChoosingController(SettingsSteps steps, Words words) {
        this.steps = steps;
        this.words = words;
    }

    /**
     * Chooses, or takes a choice back if the choices before are sent.
     *
     * @param option empty for what holds for those who chose nothing
     */
    @PostMapping(PlainSettings.CHOOSE)
    ResponseEntity<Void> choose(
            @RequestParam(name = PlainSettings.PLACE, required = false) @Nullable String place,
            @RequestParam(name = OPTION, required = false) @Nullable String option,
            @RequestParam(name = PlainSettings.BEFORE, required = false) @Nullable String before,
            @RequestParam(name = PlainSettings.LANGUAGE, required = false) @Nullable String language) {
        String where = needed(PlainSettings.PLACE, place);
        Change change =
                before == null ? steps.choose(where, optional(needed(OPTION, option))) : steps.undo(where, before);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(page(change, language))
                .build();
    }

    private String needed(String field, @Nullable String value) {
        if (value == null) {
            throw new InvalidQuery(field, words.say("problem.choices.field", Map.of("field", field)));
        }
        return value;
    }

    private static @Nullable String optional(String option) {
        return option.isEmpty() ? null : option;
    }

    private static URI page(Change change, @Nullable String language) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath(SwitchPages.PATH)
                .queryParam(PlainSettings.CHANGED, "{changed}")
                .fragment("{anchor}");
        if (change.before() != null) {
            page.queryParam(PlainSettings.BEFORE, "{before}");
        }
        if (language != null) {
            page.queryParam(PlainSettings.LANGUAGE, "{language}");
        }
        return page.encode()
                .buildAndExpand(Map.of(
                        "changed", change.place(),
                        "anchor", SwitchPages.anchor(change.place()),
                        "before", String.valueOf(change.before()),
                        "language", String.valueOf(language)))
                .toUri();
    }
}
