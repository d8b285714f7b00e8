// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive;

import eu.vitrine.portal.archive.TrustReport.Log;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Facts;
import eu.vitrine.portal.record.Block.Folded;
import eu.vitrine.portal.record.Block.Quotation;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The parts of the page on trust: why, what is signed, the figures, and what all of it does not prove. Thread-safe. */
@Component
class TrustSections {

    private final Words words;
    private final Days days;
    private final TrustTables tables;

    TrustSections(Words words, Days days, TrustTables tables) {
        this.words = words;
        this.days = days;
        this.tables = tables;
    }

    List<Section> of(TrustReport report) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("why", List.of(sentences("why"))));
        sections.add(section("log", log(report.log())));
        sections.add(section("books", List.of(sentences("books"), tables.balances(report))));
        sections.add(section("days", List.of(sentences("days"), tables.days(report))));
        if (!report.corrections().isEmpty()) {
            sections.add(section("corrections", List.of(tables.corrections(report))));
        }
        sections.add(section("delay", tables.delay(report.delay())));
        sections.add(section("fields", List.of(sentences("fields"), tables.fields(report))));
        sections.add(section("limits", List.of(sentences("limits"))));
        return sections;
    }

    List<LinkList> aside() {
        return List.of(new LinkList(
                words.say("trust.more"),
                List.of(
                        new Link(words.say("trust.more.json"), "/api/v1/trust"),
                        new Link(words.say("trust.more.checkpoint"), "/log/checkpoint"),
                        new Link(words.say("trust.more.key"), "/log/key.pub"))));
    }

    private List<Block> log(Log log) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("size", words.say("trust.log.entries", Map.of("count", log.size()))));
        if (log.lastEventAt() != null) {
            facts.add(fact("last", days.say(log.lastEventAt())));
        }
        facts.add(fact("origin", log.origin()));
        List<Block> keep = List.of(
                sentences("keep"),
                new Quotation(log.checkpoint().strip()),
                new Sentences(List.of(words.say("trust.key"))),
                new Quotation(log.key()));
        return List.of(new Facts(facts), new Folded(words.say("trust.keep"), keep));
    }

    private Fact fact(String key, String value) {
        return Fact.of(words.say("trust.log." + key), value);
    }

    /** All sentences {@code trust.NAME.1}, {@code .2} and so on. */
    private Sentences sentences(String name) {
        return new Sentences(IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> "trust." + name + '.' + number)
                .takeWhile(words::has)
                .map(words::say)
                .toList());
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, words.say("trust.section." + id), blocks);
    }
}
