// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Payer;
import eu.vitrine.catalog.Subject;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.portal.record.LinkList;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Links from an ad: to itself, to its JSON, and to more of the same. Thread-safe. */
@Component
class AdLinks {

    private final Words words;
    private final AdLabels labels;
    private final Addresses<Ad> addresses;

    AdLinks(Words words, AdLabels labels, Addresses<Ad> addresses) {
        this.words = words;
        this.labels = labels;
        this.addresses = addresses;
    }

    List<LinkList> of(Ad ad) {
        List<LinkList> lists = new ArrayList<>();
        List<Link> more = more(ad);
        if (!more.isEmpty()) {
            lists.add(new LinkList(words.say("ad.more"), more));
        }
        lists.add(new LinkList(
                words.say("ad.keep"),
                List.of(
                        new Link(words.say("ad.permalink"), AdPaths.page(ad.id())),
                        new Link(words.say("ad.json"), AdPaths.json(ad.id())))));
        return lists;
    }

    private List<Link> more(Ad ad) {
        List<Link> more = new ArrayList<>();
        Advertiser advertiser = ad.advertiser();
        if (advertiser != null) {
            more.add(more("advertiser", advertiser.name(), "ad.more.advertiser"));
        }
        Payer payer = ad.payer();
        if (payer != null) {
            more.add(more("payer", payer.name(), "ad.more.payer"));
        }
        Subject subject = ad.subject();
        if (subject != null) {
            more.add(more("subject", subject.value(), "ad.more.subject"));
        }
        return more;
    }

    private Link more(String field, String value, String key) {
        return new Link(
                words.say(key, Map.of("name", labels.value(field, value))),
                addresses.search(Query.ALL.including(field, value)));
    }
}
