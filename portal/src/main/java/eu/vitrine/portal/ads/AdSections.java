// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Status;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Facts;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The parts of the page of an ad, in the order in which people ask. Thread-safe. */
@Component
class AdSections {

    private final Words words;
    private final CreativeBlocks creatives;
    private final AdFacts facts;
    private final PeriodWords periods;
    private final AudienceBlocks audiences;
    private final InfluenceBlocks influence;
    private final TargetingExplanations explanations;
    private final ReachBlocks reach;
    private final RemovalFacts removals;
    private final SourceFacts sources;

    AdSections(
            Words words,
            CreativeBlocks creatives,
            AdFacts facts,
            PeriodWords periods,
            AudienceBlocks audiences,
            InfluenceBlocks influence,
            TargetingExplanations explanations,
            ReachBlocks reach,
            RemovalFacts removals,
            SourceFacts sources) {
        this.words = words;
        this.creatives = creatives;
        this.facts = facts;
        this.periods = periods;
        this.audiences = audiences;
        this.influence = influence;
        this.explanations = explanations;
        this.reach = reach;
        this.removals = removals;
        this.sources = sources;
    }

    /**
     * All that Art. 39(2) makes public.
     *
     * @param today whether this is the ad as it is today
     */
    List<Section> of(Ad ad, boolean today, Status status, Tongues tongues) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("creative", List.of(creatives.of(ad, today))));
        sections.add(section("parties", List.of(new Facts(facts.parties(ad)))));
        sections.add(section("offer", List.of(new Facts(facts.offer(ad)))));
        addCommon(sections, ad, status, tongues);
        return sections;
    }

    /** What Art. 39(3) leaves public, and the reasons it publishes instead. */
    List<Section> ofRemoved(Ad ad, Removal removal, Status status, Tongues tongues) {
        List<Section> sections = new ArrayList<>();
        sections.add(section("removal", List.of(new Facts(removals.of(removal)))));
        addCommon(sections, ad, status, tongues);
        return sections;
    }

    private void addCommon(List<Section> sections, Ad ad, Status status, Tongues tongues) {
        sections.add(section("periods", List.of(new Sentences(periods(ad, status)))));
        Map<Dimension, List<TargetingParameter>> explained =
                ad.targeting().isEmpty() ? Map.of() : explanations.of(ad.platform());
        sections.add(section("audience", audiences.of(ad, explained)));
        if (ad.removal() == null && !ad.targeting().isEmpty()) {
            sections.add(section("influence", influence.of(ad, explained, tongues)));
        }
        sections.add(section("reach", reach.of(ad)));
        if (!ad.findings().isEmpty()) {
            List<String> sentences = ad.findings().stream().map(this::explained).toList();
            sections.add(section("findings", List.of(new Sentences(sentences))));
        }
        sections.add(section("source", List.of(new Facts(sources.of(ad)))));
    }

    private List<String> periods(Ad ad, Status status) {
        List<String> sentences = new ArrayList<>(periods.each(ad));
        if (status == Status.SCHEDULED) {
            sentences.add(words.say("ad.period.ahead"));
        }
        return sentences;
    }

    private String explained(Finding finding) {
        return words.say("ad.finding." + finding);
    }

    private Section section(String id, List<Block> blocks) {
        return new Section(id, words.say("ad.section." + id), blocks);
    }
}
