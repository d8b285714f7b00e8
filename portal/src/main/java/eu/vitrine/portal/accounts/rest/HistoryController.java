// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.accounts.rest;

import eu.vitrine.catalog.search.InvalidQuery;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.table.CsvRows;
import eu.vitrine.portal.accounts.CurrentAccount;
import eu.vitrine.portal.accounts.Erasures;
import eu.vitrine.portal.accounts.WithAccounts;
import eu.vitrine.portal.accounts.rest.HistoryJson.Step;
import eu.vitrine.portal.search.rest.RequestQuery;
import eu.vitrine.portal.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the account of whoever asks holds, and nobody else's. */
@WithAccounts
@RestController
@RequestMapping(HistoryController.PATH)
class HistoryController {

    static final String PATH = "/api/v1/choices/history";
    static final String FORMAT = "format";
    static final List<String> FORMATS = List.of("json", "csv");

    private final CurrentAccount current;
    private final Erasures erasures;
    private final Words words;

    HistoryController(CurrentAccount current, Erasures erasures, Words words) {
        this.current = current;
        this.erasures = erasures;
        this.words = words;
    }

    /** Everything that is held: as JSON, or its history as CSV. */
    @GetMapping
    ResponseEntity<?> read(HttpServletRequest request) throws IOException {
        String format = format(request);
        HistoryJson history = HistoryJson.of(current.account(), current.history());
        return format.equals("csv")
                ? answer(new MediaType("text", "csv", StandardCharsets.UTF_8), csv(history))
                : answer(MediaType.APPLICATION_JSON, history);
    }

    /** Erases all of it, and says what is left: nothing. */
    @DeleteMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> erase() {
        erasures.erase();
        return answer(MediaType.APPLICATION_JSON, HistoryJson.of(current.account(), current.history()));
    }

    private String format(HttpServletRequest request) {
        Map<String, List<String>> parameters = QueryText.split(RequestQuery.of(request));
        parameters.forEach((name, values) -> {
            if (!name.equals(FORMAT) || values.size() > 1) {
                throw new InvalidQuery(name, words.say("problem.choices.parameter", Map.of("parameter", name)));
            }
        });
        String format = parameters.getOrDefault(FORMAT, List.of("json")).getFirst();
        if (!FORMATS.contains(format)) {
            throw new InvalidQuery(FORMAT, words.say("problem.history.format"));
        }
        return format;
    }

    private static ResponseEntity<?> answer(MediaType type, Object body) {
        String file = "vitrine-choices." + type.getSubtype();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.VARY, "Cookie")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + '"')
                .contentType(type)
                .body(body);
    }

    private static byte[] csv(HistoryJson history) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        CsvRows rows = new CsvRows(file, List.of("at", "way", "recommender", "option", "day"));
        for (Step step : history.history()) {
            rows.write(cells(step));
        }
        rows.finish();
        return file.toByteArray();
    }

    private static List<String> cells(Step step) {
        return List.of(
                step.at().toString(),
                step.way().name(),
                step.recommender(),
                Objects.requireNonNullElse(step.option(), ""),
                step.day().toString());
    }
}
