// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Option;
import eu.vitrine.catalog.Recommender.Parameter;
import eu.vitrine.catalog.Recommender.Remuneration;
import eu.vitrine.catalog.Recommender.Surface;
import eu.vitrine.catalog.Source;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads versions of recommenders from JSON in the format {@code recommenders}. What shows an infringement is kept, and the record shows it by
 * itself; what cannot be read is rejected.
 */
final class RecommenderReader {

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_LINK = 2_000;

    private RecommenderReader() {}

    /** The version, if nothing is wrong. */
    static @Nullable Recommender read(JsonProperties json) {
        String id = Identity.ofThing(json);
        String platform = json.required("platform", JsonValue.text(LONGEST_NAME));
        String version = Identity.ofVersion(json);
        LocalDate from = json.required("effectiveFrom", JsonValue.day());
        LocalDate to = json.value("supersededOn", JsonValue.day());
        Multilingual name = json.requiredObject("name", MultilingualReader::words);
        Multilingual purpose = json.object("purpose", MultilingualReader::words);
        List<Surface> surfaces = json.objects("surfaces", RecommenderReader::surface);
        List<Parameter> parameters = parameters(json);
        List<Multilingual> exclusions = json.objects("exclusions", MultilingualReader::words);
        Remuneration remuneration = json.object("remuneration", RecommenderReader::remuneration);
        List<Option> options = options(json);
        Source source = json.object("source", SourceReader::source);
        json.derived("findings");
        if (from != null && to != null && to.isBefore(from)) {
            json.wrong("supersededOn", Reason.PERIOD_ENDS_BEFORE_START, "It ends before it takes effect.");
        }
        return !json.problems().isEmpty()
                        || id == null
                        || platform == null
                        || version == null
                        || from == null
                        || name == null
                ? null
                : new Recommender(
                        id,
                        platform,
                        version,
                        from,
                        to,
                        name,
                        purpose,
                        surfaces,
                        parameters,
                        exclusions,
                        remuneration,
                        options,
                        source);
    }

    private static @Nullable Surface surface(JsonProperties json) {
        Multilingual name = json.requiredObject("name", MultilingualReader::words);
        String link = json.value("link", JsonValue.link(LONGEST_LINK));
        Recommender.Channel channel = json.constant("channel", Recommender.Channel.class);
        return name == null ? null : new Surface(name, link, channel);
    }

    private static List<Parameter> parameters(JsonProperties json) {
        Set<String> keys = new HashSet<>();
        return json.objects("parameters", parameter -> {
            String key = Identity.ofPart(parameter, "key");
            if (key != null && !keys.add(key)) {
                parameter.wrong("key", Reason.REPEATED, JsonProperties.quote(key) + " stands there twice. Keep one.");
            }
            return parameter(parameter, key);
        });
    }

    private static @Nullable Parameter parameter(JsonProperties json, @Nullable String key) {
        Multilingual name = json.requiredObject("name", MultilingualReader::words);
        Recommender.Kind kind = json.required("kind", JsonValue.constant(Recommender.Kind.class));
        Multilingual explanation = json.object("explanation", MultilingualReader::words);
        Boolean profiling = json.value("profiling", JsonValue.truth());
        Recommender.Importance importance = json.object("importance", ImportanceReader::importance);
        Multilingual reason = json.object("reason", MultilingualReader::words);
        Multilingual influence = json.object("influence", MultilingualReader::words);
        return key == null || name == null || kind == null
                ? null
                : new Parameter(key, name, explanation, kind, profiling, importance, reason, influence);
    }

    private static @Nullable Remuneration remuneration(JsonProperties json) {
        Boolean influences = json.required("influences", JsonValue.truth());
        Multilingual explanation = json.object("explanation", MultilingualReader::words);
        return influences == null ? null : new Remuneration(influences, explanation);
    }

    private static List<Option> options(JsonProperties json) {
        Set<String> ids = new HashSet<>();
        int before = json.problems().size();
        List<Option> options = json.objects("options", option -> {
            String id = Identity.ofPart(option, "id");
            if (id != null && !ids.add(id)) {
                option.wrong("id", Reason.REPEATED, JsonProperties.quote(id) + " stands there twice. Keep one.");
            }
            return option(option, id);
        });
        long defaults = options.stream().filter(Option::byDefault).count();
        if (json.problems().size() == before && !options.isEmpty() && defaults != 1) {
            json.wrong(
                    "options",
                    Reason.NOT_ONE_DEFAULT,
                    defaults + " of the options are the default. Mark exactly one with \"default\": true.");
        }
        return options;
    }

    private static @Nullable Option option(JsonProperties json, @Nullable String id) {
        Multilingual name = json.requiredObject("name", MultilingualReader::words);
        Boolean profiling = json.required("profiling", JsonValue.truth());
        boolean byDefault = Boolean.TRUE.equals(json.value("default", JsonValue.truth()));
        Multilingual change = json.object("change", MultilingualReader::words);
        Multilingual order = json.object("order", MultilingualReader::words);
        return id == null || name == null || profiling == null
                ? null
                : new Option(id, name, profiling, byDefault, change, order);
    }
}
