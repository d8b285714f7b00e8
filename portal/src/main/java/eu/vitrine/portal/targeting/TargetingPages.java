// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.targeting;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Notice;
import eu.vitrine.portal.shell.Notices;
import eu.vitrine.portal.shell.Words;
import eu.vitrine.portal.targeting.TargetingPage.Change;
import eu.vitrine.portal.targeting.TargetingPage.Links;
import eu.vitrine.portal.targeting.TargetingPage.Shown;
import eu.vitrine.portal.targeting.TargetingPage.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the page of a targeting parameter says. Thread-safe. */
@Component
public class TargetingPages {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private final RecordSearch<TargetingParameter> parameters;
    private final TargetingBadges badges;
    private final TargetingLabels labels;
    private final UseWords uses;
    private final Notices notices;
    private final Frames frames;
    private final Words words;
    private final Days days;

    TargetingPages(
            RecordSearch<TargetingParameter> parameters,
            TargetingBadges badges,
            TargetingLabels labels,
            UseWords uses,
            Notices notices,
            Frames frames,
            Words words,
            Days days) {
        this.parameters = parameters;
        this.badges = badges;
        this.labels = labels;
        this.uses = uses;
        this.notices = notices;
        this.frames = frames;
        this.words = words;
        this.days = days;
    }

    /**
     * The page of the parameter of this id. It never fails: an unknown id and a catalogue that cannot answer are said.
     *
     * @param languages in which the reader wants to read, the dearest first
     */
    public TargetingPage page(String id, List<String> languages) {
        try {
            return parameters
                    .find(id)
                    .map(parameter -> page(parameter, languages))
                    .orElseGet(() -> told(NOT_FOUND, unknown(id)));
        } catch (CatalogUnavailable e) {
            return told(UNAVAILABLE, notices.unavailable());
        }
    }

    private TargetingPage page(TargetingParameter parameter, List<String> languages) {
        Marked name = said(parameter.name(), languages);
        return new TargetingPage(
                OK,
                frames.title(name.text()),
                new Shown(
                        new Link(words.say("targeting.trail"), TargetingPaths.SEARCH),
                        badges.of(parameter),
                        name,
                        words.say("targeting.lead", Map.of("platform", parameter.platform())),
                        parameter.findings().stream()
                                .map(finding -> words.say("targeting.finding." + finding))
                                .toList(),
                        facts(parameter, languages),
                        change(parameter, languages),
                        uses.of(parameter),
                        links(parameter)));
    }

    private List<Fact> facts(TargetingParameter parameter, List<String> languages) {
        List<Fact> facts = new ArrayList<>();
        facts.add(said("explanation", parameter.explanation(), languages));
        facts.add(said("dataSource", parameter.dataSource(), languages));
        facts.add(truth("profiling", parameter.profiling()));
        facts.add(truth("specialCategory", parameter.specialCategory()));
        facts.add(truth("include", parameter.include()));
        facts.add(truth("exclude", parameter.exclude()));
        if (parameter.effectiveFrom() != null) {
            facts.add(Fact.of(words.say("targeting.since"), days.say(parameter.effectiveFrom())));
        }
        return facts;
    }

    private Fact said(String field, @Nullable Multilingual text, List<String> languages) {
        String label = labels.field(field);
        return text == null
                ? Fact.of(label, words.say("targeting.unsaid"))
                : new Fact(label, List.of(new Fact.Value(said(text, languages), null)));
    }

    private Fact truth(String field, @Nullable Boolean value) {
        String key = "targeting." + field + '.' + (value == null ? "unsaid" : value);
        return Fact.of(labels.field(field), words.say(key));
    }

    private Change change(TargetingParameter parameter, List<String> languages) {
        return new Change(
                words.say("targeting.change"),
                parameter.howToChange() == null
                        ? Marked.plain(words.say("targeting.change.unsaid"), null)
                        : said(parameter.howToChange(), languages),
                parameter.link() == null ? null : new Link(words.say("targeting.change.link"), parameter.link()));
    }

    private static Marked said(Multilingual text, List<String> languages) {
        Passage passage = text.in(languages);
        return Marked.plain(passage.text(), passage.language());
    }

    private Links links(TargetingParameter parameter) {
        return new Links(
                words.say("targeting.keep"),
                List.of(
                        new Link(words.say("targeting.permalink"), TargetingPaths.page(parameter.id())),
                        new Link(words.say("targeting.json"), TargetingPaths.json(parameter.id())),
                        new Link(words.say("targeting.json.use"), TargetingPaths.use(parameter.id()))));
    }

    private TargetingPage told(int status, Notice notice) {
        return new TargetingPage(status, frames.title(notice.heading()), new Told(notice));
    }

    private Notice unknown(String id) {
        return new Notice(
                words.say("targeting.unknown.heading"),
                List.of(words.say("targeting.unknown.id", Map.of("id", id))),
                List.of(),
                List.of(new Link(words.say("targeting.trail"), TargetingPaths.SEARCH)));
    }
}
