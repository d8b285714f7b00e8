// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.Targeting;
import eu.vitrine.catalog.TargetingParameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads and writes targeting parameters as JSON: the format {@code targeting-parameters}. */
final class TargetingParameterJson {

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_LINK = 2_000;

    private TargetingParameterJson() {}

    /** The parameter, if nothing is wrong. */
    static @Nullable TargetingParameter read(JsonProperties json) {
        String platform = json.required("platform", JsonValue.text(LONGEST_NAME));
        String id = Identity.ofPlatform(json, platform);
        Targeting.Dimension dimension = json.required("dimension", JsonValue.constant(Targeting.Dimension.class));
        Multilingual name = json.requiredObject("name", MultilingualReader::words);
        Multilingual explanation = json.object("explanation", MultilingualReader::words);
        Multilingual dataSource = json.object("dataSource", MultilingualReader::words);
        Boolean profiling = json.value("profiling", JsonValue.truth());
        Boolean specialCategory = json.value("specialCategory", JsonValue.truth());
        Boolean include = json.value("include", JsonValue.truth());
        Boolean exclude = json.value("exclude", JsonValue.truth());
        Multilingual howToChange = json.object("howToChange", MultilingualReader::words);
        String link = json.value("link", JsonValue.link(LONGEST_LINK));
        LocalDate effectiveFrom = json.value("effectiveFrom", JsonValue.day());
        Source source = json.object("source", SourceReader::source);
        json.derived("findings");
        if (!json.problems().isEmpty() || id == null || platform == null || dimension == null || name == null) {
            return null;
        }
        return new TargetingParameter(
                id,
                platform,
                dimension,
                name,
                explanation,
                dataSource,
                profiling,
                specialCategory,
                include,
                exclude,
                howToChange,
                link,
                effectiveFrom,
                source);
    }

    /** Writes one. */
    static void write(JsonLine json, TargetingParameter parameter) {
        json.text("id", parameter.id());
        json.text("platform", parameter.platform());
        json.text("dimension", parameter.dimension().name());
        json.words("name", parameter.name());
        json.words("explanation", parameter.explanation());
        json.words("dataSource", parameter.dataSource());
        json.truth("profiling", parameter.profiling());
        json.truth("specialCategory", parameter.specialCategory());
        json.truth("include", parameter.include());
        json.truth("exclude", parameter.exclude());
        json.words("howToChange", parameter.howToChange());
        json.text("link", parameter.link());
        json.text("effectiveFrom", JsonLine.text(parameter.effectiveFrom()));
        json.texts("findings", Findings.names(parameter.findings()));
        json.source(parameter.source());
    }
}
