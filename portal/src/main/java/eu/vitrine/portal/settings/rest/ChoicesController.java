// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.settings.rest;

import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.portal.search.rest.RequestQuery;
import eu.vitrine.portal.settings.CallerSettings;
import eu.vitrine.portal.settings.Choices;
import eu.vitrine.portal.settings.Setting;
import eu.vitrine.portal.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The choices of whoever asks, and of nobody else. Every answer says what holds after it. */
@RestController
@RequestMapping(path = ChoicesController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class ChoicesController {

    static final String PATH = "/api/v1/choices";
    static final String RECOMMENDER = "recommender";

    private final CallerSettings settings;
    private final Wishes wishes;
    private final Words words;

    ChoicesController(CallerSettings settings, Wishes wishes, Words words) {
        this.settings = settings;
        this.wishes = wishes;
        this.words = words;
    }

    /** What holds: for every recommender, or for the one that is named. */
    @GetMapping
    ResponseEntity<ChoicesJson> read(HttpServletRequest request) {
        Optional<String> one = asked(request, Set.of(RECOMMENDER));
        return answer(one.map(id -> List.of(settings.known(id))).orElseGet(settings::all));
    }

    /** Chooses; what is not named stays. */
    @PutMapping
    ResponseEntity<ChoicesJson> choose(HttpServletRequest request) throws IOException {
        asked(request, Set.of());
        settings.choose(wishes.read(request.getInputStream()));
        return answer(settings.all());
    }

    /** Forgets every choice. */
    @DeleteMapping
    ResponseEntity<ChoicesJson> forget(HttpServletRequest request) {
        asked(request, Set.of());
        settings.choose(Collections.singletonMap(Choices.ALL, null));
        return answer(settings.all());
    }

    private Optional<String> asked(HttpServletRequest request, Set<String> understood) {
        Map<String, List<String>> parameters = QueryText.split(RequestQuery.of(request));
        parameters.forEach((name, values) -> {
            if (!understood.contains(name) || values.size() > 1) {
                throw new InvalidQuery(name, words.say("problem.choices.parameter", Map.of("parameter", name)));
            }
        });
        return parameters.values().stream().map(List::getFirst).findFirst();
    }

    private static ResponseEntity<ChoicesJson> answer(List<Setting> all) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.VARY, "Cookie, Sec-GPC")
                .body(ChoicesJson.of(all));
    }
}
