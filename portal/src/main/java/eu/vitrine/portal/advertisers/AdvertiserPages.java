// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.advertisers;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.ads.AdPaths;
import eu.vitrine.portal.ads.AdvertiserPaths;
import eu.vitrine.portal.record.Badge;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.RecordPage;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.RecordPages;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What the page of an advertiser says. Thread-safe. */
@Component
public class AdvertiserPages {

    private static final RecordPages.Search SEARCH =
            new RecordPages.Search("advertiser", "site.search", AdPaths.SEARCH);

    private final Advertisers advertisers;
    private final AdvertiserSections sections;
    private final Quarters quarters;
    private final NamedAdvertisers named;
    private final Addresses<Ad> addresses;
    private final RecordPages pages;
    private final Words words;

    AdvertiserPages(
            Advertisers advertisers,
            AdvertiserSections sections,
            Quarters quarters,
            NamedAdvertisers named,
            Addresses<Ad> addresses,
            RecordPages pages,
            Words words) {
        this.advertisers = advertisers;
        this.sections = sections;
        this.quarters = quarters;
        this.named = named;
        this.addresses = addresses;
        this.pages = pages;
        this.words = words;
    }

    /**
     * The page of the advertiser of this id. It never fails: an unknown id and a catalogue that cannot answer are said; if only the counts are not there
     * in time, the page says so in their place.
     *
     * @param person told if the advertiser is known to be a person
     */
    public RecordPage page(String id, Consumer<KnownAdvertiser> person) {
        return pages.orTold(
                () -> advertisers.find(id),
                advertiser -> {
                    if (advertiser.isPerson()) {
                        person.accept(advertiser);
                    }
                    return page(advertiser);
                },
                SEARCH,
                id);
    }

    /** The advertisers that use a name; empty says that none is named. */
    public RecordPage named(Optional<String> name) {
        return pages.orTold(
                () -> name.filter(said -> !said.isBlank())
                        .map(named::of)
                        .filter(shown -> !shown.sections().isEmpty()),
                shown -> pages.titled(shown.heading().text(), shown),
                SEARCH,
                name.orElse(""));
    }

    private RecordPage page(KnownAdvertiser advertiser) {
        String name = advertiser.advertiser().name();
        List<Section> parts = new ArrayList<>();
        List<Section> counted = counted(advertiser, parts);
        parts.add(sections.newest(advertiser));
        parts.addAll(counted);
        return pages.titled(
                words.say("advertiser.title", Map.of("name", name)),
                new Shown(
                        new Link(words.say("ad.trail"), AdPaths.SEARCH),
                        Marked.plain(name, null),
                        List.of(new Badge(words.say("advertiser.badge"), Badge.Tone.PLAIN)),
                        List.of(words.say("advertiser.lead", Map.of("platform", advertiser.platform()))),
                        null,
                        parts,
                        List.of(aside(advertiser))));
    }

    /** Who it is comes first, with when its ads were shown if that is known. */
    private List<Section> counted(KnownAdvertiser advertiser, List<Section> parts) {
        try {
            AdvertiserUse use = advertisers.use(advertiser);
            parts.add(sections.who(advertiser, Optional.of(use.shown())));
            return sections.of(advertiser, use, quarters.of(advertiser, use.shown()));
        } catch (Unanswered e) {
            parts.add(sections.who(advertiser, Optional.empty()));
            return List.of(new Section(
                    "unanswered",
                    words.say("advertiser.section.counts"),
                    List.of(new Sentences(List.of(words.say("advertiser.unanswered"))))));
        }
    }

    private LinkList aside(KnownAdvertiser advertiser) {
        return new LinkList(
                words.say("ad.keep"),
                List.of(
                        new Link(words.say("ad.permalink"), AdvertiserPaths.page(advertiser.id())),
                        new Link(words.say("advertiser.search"), addresses.search(advertiser.query())),
                        new Link(words.say("advertiser.json"), AdvertiserPaths.json(advertiser.id()))));
    }
}
