// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.PageAds;
import eu.vitrine.portal.sample.PortalPages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How ads are quoted. */
@PortalPages
class AdCitationsTest {

    @Autowired
    private AdCitations citations;

    static Stream<String> ids() {
        return PageAds.ads().stream().map(ad -> ad.id().substring("shop:".length()));
    }

    @Test
    void aLineSaysWhoseItIsSinceWhenItIsShownWhereItStandsAndWhenItWasRead() {
        assertThat(of("summer-sale").apa())
                .startsWith("Garden Friends. (2026, June 1). Summer sale on garden chairs [Advertisement on shop]. ")
                .endsWith("Retrieved November 21, 2026, from http://localhost/ads/shop:summer-sale");
    }

    @Test
    void anEntryForBibTexHoldsTheSame() {
        assertThat(of("summer-sale").bibtex())
                .startsWith("@misc{shop-summer-sale,\n  author = {{Garden Friends}},\n")
                .contains(
                        "  date = {2026-06-01},\n",
                        "  url = {http://localhost/ads/shop:summer-sale},\n",
                        "urldate = {2026-11-21}")
                .endsWith("}\n}\n");
    }

    @Test
    void nobodyIsNamedWhereAnAdWasTakenDown() {
        AdCitation removed = of("removed-terms");
        assertThat(removed.apa()).startsWith("Ad taken down: shop:removed-terms [Advertisement on shop]. (");
        assertThat(removed.bibtex()).doesNotContain("author");
        assertThat(json(removed).has("author")).isFalse();
    }

    @Test
    void anItemForCslProcessorsIsJson() {
        JsonNode item = json(of("greek"));
        assertThat(item.at("/author/0/literal").stringValue()).isEqualTo("Αγορά Βιβλίου");
        assertThat(item.at("/issued/date-parts/0").toString()).isEqualTo("[2026,11,10]");
        assertThat(item.path("language").stringValue()).isEqualTo("el");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void nothingInATextEndsAnEntry(String id) {
        String entry = of(id).bibtex();
        int depth = 0;
        List<Integer> closed = new ArrayList<>();
        for (int place = 0; place < entry.length(); place++) {
            depth += entry.charAt(place) == '{' ? 1 : entry.charAt(place) == '}' ? -1 : 0;
            if (depth == 0 && entry.charAt(place) == '}') {
                closed.add(place);
            }
        }
        assertThat(closed).containsExactly(entry.length() - 2);
    }

    @Test
    void whatMeansSomethingToTexIsPrintedAsItIs() {
        assertThat(BibTex.escaped(" a\\b {c} $5 & 100% #1_x\n~^<i>\"q\" "))
                .isEqualTo("a\\textbackslash{}b \\textbraceleft{}c\\textbraceright{} \\$5 \\& 100\\% \\#1\\_x "
                        + "\\textasciitilde{}\\textasciicircum{}\\textless{}i\\textgreater{}"
                        + "\\textquotedbl{}q\\textquotedbl{}");
    }

    private AdCitation of(String id) {
        return citations.of(PageAds.ad(id));
    }

    private static JsonNode json(AdCitation citation) {
        return JsonMapper.shared().readTree(citation.csl()).path(0);
    }
}
