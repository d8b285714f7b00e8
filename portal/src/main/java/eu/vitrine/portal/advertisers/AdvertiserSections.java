// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.search.Facet;
import eu.vitrine.portal.ads.AdLabels;
import eu.vitrine.portal.ads.AdPreviews;
import eu.vitrine.portal.pictures.Chart;
import eu.vitrine.portal.pictures.Charts;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Drawn;
import eu.vitrine.portal.record.Block.Facts;
import eu.vitrine.portal.record.Block.Previews;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.Block.Ways;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of the page of an advertiser, in the order in which people ask. Thread-safe. */
@Component
class AdvertiserSections {

    private final Words words;
    private final AdLabels labels;
    private final AdPreviews previews;
    private final Addresses<Ad> addresses;
    private final AdvertiserTables tables;
    private final Charts charts;
    private final QuarterFacts quarters;

    AdvertiserSections(
            Words words,
            AdLabels labels,
            AdPreviews previews,
            Addresses<Ad> addresses,
            AdvertiserTables tables,
            Charts charts,
            QuarterFacts quarters) {
        this.words = words;
        this.labels = labels;
        this.previews = previews;
        this.addresses = addresses;
        this.tables = tables;
        this.charts = charts;
        this.quarters = quarters;
    }

    /** Who it is, as its newest ad says: Art. 39(2)(b) DSA. Of a person the register number is not public. */
    Section who(KnownAdvertiser known, Optional<Period> shown) {
        Advertiser advertiser = known.advertiser();
        List<Fact> facts = new ArrayList<>();
        add(facts, "ad.legalName", advertiser.legalName());
        add(facts, "ads.field.advertiserCountry", country(advertiser.country()));
        add(facts, "ad.registration", advertiser.registration());
        facts.add(Fact.of(words.say("ads.field.platform"), known.platform()));
        facts.add(Fact.leading(
                words.say("advertiser.ads"),
                words.say("advertiser.count", Map.of("count", known.total().value())),
                addresses.search(known.query())));
        shown.ifPresent(period -> facts.add(Fact.of(words.say("advertiser.shown"), tables.shown(period))));
        facts.add(Fact.of(words.say("ad.source.id"), known.id()));
        boolean derived = advertiser.isDerived(known.platform());
        List<Block> blocks = List.of(
                new Facts(facts),
                new Sentences(List.of(
                        words.say("advertiser.id." + (derived ? "derived" : "given")),
                        words.say("advertiser.removed"))));
        return new Section("who", words.say("advertiser.section.who"), blocks);
    }

    /** Its newest ads, and the way to all of them. */
    Section newest(KnownAdvertiser known) {
        Link all = new Link(
                words.say(
                        "ad.others.advertiser.all",
                        Map.of("count", known.total().value())),
                addresses.search(known.query()));
        return new Section(
                "newest",
                words.say("advertiser.section.newest"),
                List.of(
                        new Previews(known.newest().stream().map(previews::of).toList()),
                        new Ways(List.of(new Way(all, "", null, false)))));
    }

    /**
     * What was counted: names, who paid, where, about what, in which shape, and by what its ads were aimed.
     *
     * @param latest the quarters to compare, the latest first; no section if there are none
     */
    List<Section> of(KnownAdvertiser known, AdvertiserUse use, List<Quarter> latest) {
        List<Section> sections = new ArrayList<>();
        Chart time = charts.chart(Charts.TIME, known.query());
        String table = words.say("pictures.table", Map.of("heading", time.heading()));
        sections.add(new Section(
                "over-time", time.heading(), List.of(new Sentences(List.of(time.summary())), new Drawn(time, table))));
        if (!latest.isEmpty()) {
            List<Fact> facts =
                    latest.stream().map(quarter -> quarters.of(known, quarter)).toList();
            Sentences lead = new Sentences(List.of(words.say("advertiser.quarter.lead")));
            sections.add(section("quarter", List.of(lead, new Facts(facts))));
        }
        if (!use.names().isEmpty()) {
            sections.add(section("names", List.of(tables.names(known, use.names()))));
        }
        add(sections, "payer", known, use, "payer");
        add(sections, "country", known, use, "country");
        add(sections, "subject", known, use, "subject", "brand");
        add(sections, "targeting", known, use, "targeting", "excluded");
        add(sections, "format", known, use, "format", "language", "status");
        return sections;
    }

    private void add(List<Section> sections, String name, KnownAdvertiser known, AdvertiserUse use, String... fields) {
        List<Block> blocks = new ArrayList<>();
        for (String field : fields) {
            use.facets().stream()
                    .filter(facet -> facet.name().equals(field))
                    .filter(facet -> !facet.values().isEmpty())
                    .forEach(facet -> add(blocks, known, facet));
        }
        sections.add(section(
                name,
                blocks.isEmpty()
                        ? List.of(new Sentences(List.of(words.say("advertiser." + name + ".none"))))
                        : blocks));
    }

    private void add(List<Block> blocks, KnownAdvertiser known, Facet facet) {
        blocks.add(tables.of(known, facet));
        Integer distinct = facet.distinct();
        if (distinct == null || distinct > facet.values().size()) {
            blocks.add(new Sentences(List.of(words.say("advertiser.most"))));
        }
    }

    private Section section(String name, List<Block> blocks) {
        return new Section("by-" + name, words.say("advertiser.section." + name), blocks);
    }

    private @Nullable String country(@Nullable String code) {
        return code == null ? null : labels.country(code);
    }

    private void add(List<Fact> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.add(Fact.of(words.say(key), value));
        }
    }
}
