// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.sample;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Band;
import eu.vitrine.catalog.Recommender.Channel;
import eu.vitrine.catalog.Recommender.Importance;
import eu.vitrine.catalog.Recommender.Kind;
import eu.vitrine.catalog.Recommender.Option;
import eu.vitrine.catalog.Recommender.Parameter;
import eu.vitrine.catalog.Recommender.Remuneration;
import eu.vitrine.catalog.Recommender.Share;
import eu.vitrine.catalog.Recommender.Surface;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Versions of recommenders, complete unless a test takes something away. */
public final class SampleRecommenders {

    private SampleRecommenders() {}

    /** A version that names its parameters after their keys. */
    public static Recommender version(String id, String version, String from, String... keys) {
        return version(id, version, from, words("feed", "Laufband"), parameters(keys), List.of(profiled(), plain()));
    }

    /** A version with these parts. */
    public static Recommender version(
            String id,
            String version,
            String from,
            @Nullable Multilingual purpose,
            List<Parameter> parameters,
            List<Option> options) {
        return new Recommender(
                id,
                "test",
                version,
                LocalDate.parse(from),
                null,
                words(id + " in English", id + " auf Deutsch"),
                purpose,
                List.of(new Surface(words("Home page", "Startseite"), "https://example.org/", Channel.WEB)),
                parameters,
                List.of(words("weapons", "Waffen")),
                new Remuneration(false, words("Nobody can pay.", "Niemand kann zahlen.")),
                options,
                null);
    }

    /** Parameters in this order of importance. */
    public static List<Parameter> parameters(String... keys) {
        List<Parameter> parameters = new ArrayList<>();
        for (String key : keys) {
            Importance importance = new Importance(parameters.size() + 1, Band.HIGH, new Share(0.25, 0.5), "weights");
            parameters.add(parameter(key, importance, words("matters", "zählt")));
        }
        return parameters;
    }

    /** One parameter. */
    public static Parameter parameter(String key, @Nullable Importance importance, @Nullable Multilingual reason) {
        return new Parameter(
                key,
                words(key, key + "-de"),
                words("what it is", "was es ist"),
                Kind.PROFILE,
                true,
                importance,
                reason,
                words("influence", "Einfluss"));
    }

    /** The option that profiles, which is the default. */
    public static Option profiled() {
        return new Option("personalised", words("For you", "Für Sie"), true, true, words("mixed", "gemischt"), null);
    }

    /** The option without profiling. */
    public static Option plain() {
        return new Option("plain", words("For all", "Für alle"), false, false, words("newest", "neueste"), null);
    }

    /** Words in two languages. */
    public static Multilingual words(String english, String german) {
        return new Multilingual(List.of(new Passage(english, "en"), new Passage(german, "de")));
    }
}
