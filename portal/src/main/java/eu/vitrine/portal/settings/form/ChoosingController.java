// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.form;

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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Takes the choices of those who use the page without scripts, and leads back to it, in its language. */
@Controller
class ChoosingController {

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
    @PostMapping({ChoiceForm.ACTION, "/{language:[a-z]{2}}" + ChoiceForm.ACTION})
    ResponseEntity<Void> choose(
            @RequestParam(name = ChoiceForm.PLACE, required = false) @Nullable String place,
            @RequestParam(name = ChoiceForm.OPTION, required = false) @Nullable String option,
            @RequestParam(name = ChoiceForm.BEFORE, required = false) @Nullable String before,
            @PathVariable(name = "language", required = false) @Nullable String language) {
        String where = needed(ChoiceForm.PLACE, place);
        Change change = before == null
                ? steps.choose(where, optional(needed(ChoiceForm.OPTION, option)))
                : steps.undo(where, before);
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
        UriComponentsBuilder page = UriComponentsBuilder.fromPath(language == null ? "" : "/{language}")
                .path(SwitchPages.PATH)
                .queryParam(ChoiceForm.CHANGED, "{changed}")
                .fragment("{anchor}");
        if (change.before() != null) {
            page.queryParam(ChoiceForm.BEFORE, "{before}");
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
