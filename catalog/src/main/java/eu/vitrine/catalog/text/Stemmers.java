// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.text;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.morfologik.MorfologikFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ro.RomanianNormalizationFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/**
 * The stemmer of each language: of those that Lucene has, the one that brings most singulars and plurals together and keeps most
 * different words apart. Lucene has none for Croatian, Maltese, Slovak and Slovene; a related language's is not used instead.
 *
 * @see "Decision 2026-11-21-words-to-tokens"
 */
final class Stemmers {
    private static final Map<String, UnaryOperator<TokenStream>> BY_LANGUAGE = new TreeMap<>(Map.ofEntries(
            Map.entry("bg", words -> new BulgarianStemFilter(lower(words))),
            Map.entry("cs", words -> new CzechStemFilter(lower(words))),
            Map.entry("da", words -> new SnowballFilter(lower(words), new DanishStemmer())),
            Map.entry("de", words -> new GermanLightStemFilter(new GermanNormalizationFilter(lower(words)))),
            Map.entry("el", words -> new GreekStemFilter(new GreekLowerCaseFilter(lower(words)))),
            Map.entry("en", words -> new SnowballFilter(lower(words), new EnglishStemmer())),
            Map.entry("es", words -> new SpanishPluralStemFilter(lower(words))),
            Map.entry("et", words -> new SnowballFilter(lower(words), new EstonianStemmer())),
            Map.entry("fi", words -> new SnowballFilter(lower(words), new FinnishStemmer())),
            Map.entry("fr", words -> new FrenchLightStemFilter(lower(words))),
            // Before the case is lost: it tells the prefix of nAthair from the n of neart.
            Map.entry("ga", words -> new SnowballFilter(lower(new IrishLowerCaseFilter(words)), new IrishStemmer())),
            Map.entry("hu", words -> new HungarianLightStemFilter(lower(words))),
            Map.entry("it", words -> new SnowballFilter(lower(words), new ItalianStemmer())),
            Map.entry("lt", words -> new SnowballFilter(lower(words), new LithuanianStemmer())),
            Map.entry("lv", words -> new LatvianStemFilter(lower(words))),
            Map.entry("nl", words -> new SnowballFilter(lower(words), new DutchStemmer())),
            Map.entry("pl", words -> new MorfologikFilter(lower(words))),
            Map.entry("pt", words -> new PortugueseLightStemFilter(lower(words))),
            Map.entry(
                    "ro",
                    words -> new SnowballFilter(new RomanianNormalizationFilter(lower(words)), new RomanianStemmer())),
            Map.entry("sv", words -> new SnowballFilter(lower(words), new SwedishStemmer()))));

    private Stemmers() {}

    /** Every language that has a stemmer, as primary subtags in lower case, sorted. */
    static Set<String> languages() {
        return Collections.unmodifiableSet(BY_LANGUAGE.keySet());
    }

    /** The filters that make stems, not yet folded, of words as they were written. */
    static UnaryOperator<TokenStream> chain(String language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language), language);
    }

    private static TokenStream lower(TokenStream words) {
        return new ICUNormalizer2Filter(words);
    }
}
