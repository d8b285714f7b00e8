// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Targeting;
import eu.vitrine.catalog.Targeting.Dimension;
import eu.vitrine.catalog.Targeting.Operator;
import eu.vitrine.catalog.TargetingParameter;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.portal.record.Block;
import eu.vitrine.portal.record.Block.Audience;
import eu.vitrine.portal.record.Block.Sentences;
import eu.vitrine.portal.record.Fact;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.record.ValueList;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Link;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether and how an ad was aimed at people, and whom it was kept from: Art. 39(2)(e) DSA. Thread-safe. */
@Component
class AudienceBlocks {

    private static final int SHOWN = 10;

    private final Words words;
    private final AdLabels labels;
    private final Addresses<Ad> addresses;
    private final TargetingExplanations explanations;

    AudienceBlocks(Words words, AdLabels labels, Addresses<Ad> addresses, TargetingExplanations explanations) {
        this.explanations = explanations;
        this.words = words;
        this.labels = labels;
        this.addresses = addresses;
    }

    /** @param explained what the platform says about what it aims ads with */
    List<Block> of(Ad ad, Map<Dimension, List<TargetingParameter>> explained) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Sentences(List.of(words.say("ad.audience." + targeted(ad)))));
        add(blocks, ad, Operator.INCLUDE, explained);
        add(blocks, ad, Operator.EXCLUDE, explained);
        return blocks;
    }

    private static String targeted(Ad ad) {
        if (!ad.targeting().isEmpty()) {
            return Boolean.FALSE.equals(ad.targeted()) ? "contradicted" : "yes";
        }
        if (ad.targeted() == null) {
            return "unsaid";
        }
        return ad.targeted() ? "yesUnsaid" : "no";
    }

    private void add(List<Block> blocks, Ad ad, Operator operator, Map<Dimension, List<TargetingParameter>> explained) {
        List<ValueList> lists = ad.targeting().stream()
                .filter(row -> row.operator() == operator)
                .map(row -> list(row, link(row.dimension(), explained)))
                .toList();
        if (!lists.isEmpty()) {
            blocks.add(new Audience(words.say("ad.audience." + operator), lists));
        }
    }

    private @Nullable Link link(Dimension dimension, Map<Dimension, List<TargetingParameter>> explained) {
        List<TargetingParameter> parameters = explained.get(dimension);
        return parameters == null ? null : explanations.link(dimension, parameters);
    }

    private ValueList list(Targeting row, @Nullable Link explained) {
        List<String> values = row.values();
        String key = "ad.audience.by." + row.dimension();
        if (values.isEmpty()) {
            return new ValueList(words.say(key + ".unsaid"), List.of(), List.of(), null, explained);
        }
        List<String> first = values.subList(0, Math.min(SHOWN, values.size()));
        List<String> rest = values.subList(first.size(), values.size());
        return new ValueList(
                words.say(key),
                first.stream().map(value -> linked(row, value)).toList(),
                rest.stream()
                        .map(value -> labels.chosen(row.dimension(), value))
                        .toList(),
                rest.isEmpty() ? null : words.say("ad.audience.all", Map.of("count", values.size())),
                explained);
    }

    private Fact.Value linked(Targeting row, String value) {
        String field = row.operator() == Operator.INCLUDE ? "targetingValue" : "excludedValue";
        Query query = Query.ALL.including(field, row.dimension() + ":" + value);
        return new Fact.Value(Marked.plain(labels.chosen(row.dimension(), value), null), addresses.search(query));
    }
}
