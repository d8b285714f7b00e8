// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.mix;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.text.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What stands in some of the ads and how often, to ask for what is there. Not thread-safe. */
final class Sample {

    private final Map<String, Integer> words = new HashMap<>();
    private final Map<String, Integer> phrases = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private final Map<String, Integer> advertisers = new HashMap<>();
    private final Map<String, String> countryOfWord = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    /** Counts these in. */
    Sample(Iterable<Ad> ads) {
        ads.forEach(this::add);
    }

    private void add(Ad ad) {
        ids.add(ad.id());
        List<String> reached = ad.reach() == null
                ? List.of()
                : ad.reach().byCountry().stream()
                        .map(Reach.CountryReach::country)
                        .toList();
        reached.forEach(country -> countries.merge(country, 1, Integer::sum));
        if (ad.advertiser() != null) {
            advertisers.merge(ad.advertiser().name(), 1, Integer::sum);
        }
        Content content = ad.content();
        if (content != null && content.body() != null && !reached.isEmpty()) {
            add(Words.folded(content.body()), reached.getFirst());
        }
    }

    private void add(List<String> text, String country) {
        Set<String> different = new HashSet<>(text);
        different.forEach(word -> words.merge(word, 1, Integer::sum));
        different.forEach(word -> countryOfWord.putIfAbsent(word, country));
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < text.size(); i++) {
            pairs.add(text.get(i - 1) + " " + text.get(i));
        }
        pairs.forEach(pair -> phrases.merge(pair, 1, Integer::sum));
    }

    /** How many ads it is. */
    int size() {
        return ids.size();
    }

    /** Words that about this share of the ads hold, the nearest first. */
    List<String> words(double share, int most) {
        return near(words, share).limit(most).toList();
    }

    /** Pairs of words that follow each other in about this share of the ads. */
    List<String> phrases(double share, int most) {
        return near(phrases, share).limit(most).toList();
    }

    /** The country that about this share of the ads reached. */
    String country(double share) {
        return near(countries, share).findFirst().orElseThrow();
    }

    /** Advertisers of about this share of the ads. */
    List<String> advertisers(double share, int most) {
        return near(advertisers, share).limit(most).toList();
    }

    /** A country in which the word was read. */
    String countryOf(String word) {
        return countryOfWord.getOrDefault(word, "DE");
    }

    /** So many ids, spread over the sample. */
    List<String> ids(int most) {
        int step = Math.max(1, ids.size() / most);
        return Stream.iterate(0, at -> at < ids.size(), at -> at + step)
                .limit(most)
                .map(ids::get)
                .toList();
    }

    private Stream<String> near(Map<String, Integer> counts, double share) {
        double wanted = Math.max(1, share * ids.size());
        Comparator<Map.Entry<String, Integer>> distance =
                Comparator.comparingDouble(entry -> Math.abs(Math.log(entry.getValue() / wanted)));
        return counts.entrySet().stream()
                .sorted(distance.thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
