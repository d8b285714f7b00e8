// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Previews;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.Preview;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.record.RecordPage.Shown;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.sample.BreakingSearch;
import eu.vitrine.portal.sample.PortalPages;
import eu.vitrine.portal.sample.Shelf;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who else says the same as an ad, on its page. */
@PortalPages
class SimilarSectionsTest {

    private static final String TEXT = "Garden chairs and tables at half the price until Sunday evening only";

    @Autowired
    private AdPages pages;

    @Autowired
    private Shelf<Ad> shelf;

    @Autowired
    private AdPreviews previews;

    @Autowired
    private Words words;

    @Test
    void theNearestAreNamedWithWhoseTheyAreAndHowAlike() {
        shelf.hold(
                ad("own", TEXT).ad(),
                ad("copy", TEXT).advertiser("Another shop").ad(),
                ad("near", TEXT.replace("Sunday", "Monday")).ad(),
                ad("like", TEXT.replace("the price", "that cost"))
                        .advertiser((Advertiser) null)
                        .kind(Ad.Kind.COMMERCIAL_COMMUNICATION)
                        .ad(),
                ad("other", "Nothing in common with that").ad());

        Section section = similar("test:own").orElseThrow();

        assertThat(section.heading()).isEqualTo("Similar ads");
        assertThat(section.blocks()).hasSize(1);
        assertThat(((Previews) section.blocks().getFirst()).previews())
                .extracting(
                        preview -> preview.title().text(),
                        Preview::href,
                        preview -> preview.details().getFirst())
                .containsExactly(
                        tuple("Chairs", "/ads/test:copy", "The same text, on behalf of: Another shop"),
                        tuple("Chairs", "/ads/test:near", "Nearly the same text, on behalf of: Nobody"),
                        tuple("Chairs", "/ads/test:like", "A similar text"));
    }

    @Test
    void howManyMoreThereAreIsSaidAndWhereTheyStand() {
        shelf.hold(IntStream.range(0, 9)
                .mapToObj(number -> ad("n" + number, TEXT).ad())
                .toList());

        List<Block> blocks = similar("test:n4").orElseThrow().blocks();

        assertThat(((Previews) blocks.getFirst()).previews()).hasSize(5);
        assertThat(blocks.get(1)).isEqualTo(new Sentences(List.of("3 more ads say the same or something similar.")));
        assertThat(blocks.get(2).toString()).contains("/api/v1/ads/test:n4/similar");
    }

    @Test
    void anAdLikeNoOtherHasNoSuchPart() {
        shelf.hold(
                ad("own", TEXT).ad(), ad("other", "Nothing in common with that").ad());

        assertThat(similar("test:own")).isEmpty();
    }

    @Test
    void ifThereIsNoAnswerInTimeThePartSaysSo() {
        Ad endless =
                ad(BreakingSearch.ENDLESS_ID.substring("test:".length()), TEXT).ad();
        shelf.hold(endless);

        Section section = new SimilarSections(new BreakingSearch(shelf), previews, words)
                .of(endless)
                .orElseThrow();

        assertThat(section.blocks().toString()).contains("could not be found out in time");
    }

    private static AdDraft ad(String id, String body) {
        return AdDraft.of(id).title("Chairs").body(body);
    }

    private Optional<Section> similar(String id) {
        return ((Shown) pages.page(id, Tongues.ANYBODY).body())
                .sections().stream()
                        .filter(section -> section.id().equals("similar"))
                        .findFirst();
    }
}
