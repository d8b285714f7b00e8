// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.record.Block.Folded;
import eu.vitrine.portal.record.Block.Way;
import eu.vitrine.portal.record.Block.Ways;
import eu.vitrine.portal.record.CodeBlocks;
import eu.vitrine.portal.record.RecordPage.Section;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.List;
import org.springframework.stereotype.Component;

/** The part of the page of an ad that says how to quote it. Thread-safe. */
@Component
class AdCitationSections {

    private final AdCitations citations;
    private final CodeBlocks codes;
    private final Words words;

    AdCitationSections(AdCitations citations, CodeBlocks codes, Words words) {
        this.citations = citations;
        this.codes = codes;
        this.words = words;
    }

    Section of(Ad ad) {
        AdCitation citation = citations.of(ad);
        return new Section(
                "cite",
                words.say("ad.cite"),
                List.of(new Folded(
                        words.say("ad.cite.open"),
                        List.of(
                                codes.of("APA", citation.apa()),
                                codes.of("BibTeX", citation.bibtex()),
                                codes.of("CSL-JSON", citation.csl()),
                                new Ways(List.of(
                                        way("ad.cite.bibtex", AdPaths.bibtex(ad.id())),
                                        way("ad.cite.csl", AdPaths.csl(ad.id()))))))));
    }

    private Way way(String key, String href) {
        return new Way(new Link(words.say(key), href), "", null, false);
    }
}
