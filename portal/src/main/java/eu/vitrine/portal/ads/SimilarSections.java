// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.search.Similar;
import eu.vitrine.catalog.search.SimilarRecords;
import eu.vitrine.catalog.search.Unanswered;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Previews;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.Block.Ways;
import eu.vitrine.portal.record.Preview;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The part of the page of an ad that shows who else says the same, or nearly. Thread-safe. */
@Component
class SimilarSections {

    private static final int SHOWN = 5;

    /** From here on, two texts of a dozen words differ by a word or a number. */
    private static final double NEARLY_THE_SAME = 0.7;

    private final RecordSearch<Ad> ads;
    private final AdPreviews previews;
    private final Words words;

    SimilarSections(RecordSearch<Ad> ads, AdPreviews previews, Words words) {
        this.ads = ads;
        this.previews = previews;
        this.words = words;
    }

    /** The part; empty if no other ad is like it. If there is no answer in time it says so, and the rest of the page stands. */
    Optional<Section> of(Ad ad) {
        try {
            SimilarRecords<Ad> similar = ads.similar(ad.id(), SHOWN);
            return similar.nearest().isEmpty() ? Optional.empty() : Optional.of(section(blocks(ad, similar)));
        } catch (Unanswered e) {
            return Optional.of(section(List.of(new Sentences(List.of(words.say("ad.similar.unanswered"))))));
        }
    }

    private Section section(List<Block> blocks) {
        return new Section("similar", words.say("ad.section.similar"), blocks);
    }

    private List<Block> blocks(Ad ad, SimilarRecords<Ad> similar) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Previews(similar.nearest().stream().map(this::preview).toList()));
        long more = similar.total().value() - similar.nearest().size();
        boolean exact = similar.total().exact();
        if (more > 0 || !exact) {
            String key = more > 0 ? "ad.similar.more" : "ad.similar.perhaps";
            blocks.add(new Sentences(List.of(words.say(key, Map.of("count", more, "exact", exact ? "yes" : "no")))));
            blocks.add(new Ways(List.of(
                    new Way(new Link(words.say("ad.similar.json"), AdPaths.similar(ad.id())), "", null, false))));
        }
        return blocks;
    }

    private Preview preview(Similar<Ad> similar) {
        Ad ad = similar.record();
        return previews.of(ad, List.of(note(similar, ad.advertiser())));
    }

    private String note(Similar<Ad> similar, @Nullable Advertiser advertiser) {
        String alike = similar.same() ? "same" : similar.likeness() >= NEARLY_THE_SAME ? "nearly" : "alike";
        return advertiser == null
                ? words.say("ad.similar.nobody", Map.of("alike", alike))
                : words.say("ad.similar.advertiser", Map.of("alike", alike, "advertiser", advertiser.name()));
    }
}
