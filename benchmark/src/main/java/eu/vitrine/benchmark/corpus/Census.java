// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.corpus;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Targeting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what ads are like, so that a report can say what was measured on. Not thread-safe. */
public final class Census {

    private final Map<String, Integer> perAdvertiser = new HashMap<>();
    private final Map<Integer, Integer> perText = new HashMap<>();
    private final Set<Integer> languages = new HashSet<>();
    private final Set<Integer> places = new HashSet<>();
    private final Set<Integer> interests = new HashSet<>();
    private final List<Integer> kinds = new ArrayList<>();
    private final List<Integer> characters = new ArrayList<>();
    private final List<Long> days = new ArrayList<>();
    private final List<Long> reached = new ArrayList<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private int ads;

    /** Counts an ad in. */
    public void add(Ad ad) {
        ads++;
        Advertiser advertiser = ad.advertiser();
        if (advertiser != null) {
            perAdvertiser.merge(advertiser.name(), 1, Integer::sum);
        }
        Content content = ad.content();
        if (content != null && content.body() != null) {
            perText.merge(content.body().hashCode(), 1, Integer::sum);
            characters.add(content.body().length());
            languages.add(String.valueOf(content.language()).hashCode());
        }
        count("removed", ad.removal() != null);
        add(ad.latestPeriod());
        ad.targeting().forEach(this::add);
        kinds.add(ad.targeting().size());
        if (ad.reach() != null) {
            add(ad.reach());
        }
    }

    private void add(Period period) {
        count("open", period.open());
        if (!period.open()) {
            days.add(Duration.between(period.from(), period.end()).toDays());
        }
    }

    private void add(Targeting row) {
        count("criteria", true);
        count("exclusions", row.operator() == Targeting.Operator.EXCLUDE);
        if (row.dimension() == Targeting.Dimension.LOCATION) {
            row.values().forEach(value -> places.add(value.hashCode()));
        }
        if (row.dimension() == Targeting.Dimension.INTEREST) {
            row.values().forEach(value -> interests.add(value.hashCode()));
        }
    }

    private void add(Reach reach) {
        count("one country", reach.byCountry().size() == 1);
        count(
                "in Germany",
                reach.byCountry().stream().anyMatch(part -> part.country().equals("DE")));
        if (reach.total() != null) {
            reached.add(reach.total().to());
            count("reach as a range", !reach.total().exact());
        }
    }

    private void count(String what, boolean holds) {
        counts.merge(what, holds ? 1 : 0, Integer::sum);
    }

    /** What is spread, by its name in words. */
    public Map<String, Quantiles> quantiles() {
        Map<String, Quantiles> found = new LinkedHashMap<>();
        found.put("ads per advertiser", ofInts(perAdvertiser.values()));
        found.put("ads per text", ofInts(perText.values()));
        found.put("characters of a text", ofInts(characters));
        found.put("rows of targeting", ofInts(kinds));
        found.put("days of a period that has an end", ofLongs(days));
        found.put("reach", ofLongs(reached));
        return found;
    }

    private static Quantiles ofInts(Collection<Integer> values) {
        return Quantiles.of(values.stream().mapToLong(Integer::longValue));
    }

    private static Quantiles ofLongs(List<Long> values) {
        return Quantiles.of(values.stream().mapToLong(Long::longValue));
    }

    /** How many different there are, by what in words. */
    public Map<String, Integer> distinct() {
        Map<String, Integer> found = new LinkedHashMap<>();
        found.put("advertisers", perAdvertiser.size());
        found.put("texts", perText.size());
        found.put("languages", languages.size());
        found.put("places", places.size());
        found.put("interests", interests.size());
        return found;
    }

    /** Shares between 0 and 1, by what in words: of all ads, and of all criteria those that exclude. */
    public Map<String, Double> shares() {
        Map<String, Double> found = new LinkedHashMap<>();
        for (String what : List.of("in Germany", "one country", "open", "removed", "reach as a range")) {
            found.put(what, counts.getOrDefault(what, 0) / (double) ads);
        }
        found.put("exclusions", counts.getOrDefault("exclusions", 0) / (double) counts.getOrDefault("criteria", 1));
        return found;
    }
}
