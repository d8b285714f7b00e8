// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Recommender;
import eu.vitrine.catalog.Recommender.Importance;
import eu.vitrine.catalog.Recommender.Option;
import eu.vitrine.catalog.Recommender.Parameter;

/** Writes versions of recommenders as JSON, with what they show to be wrong; {@code null} where nothing is said. */
final class RecommenderWriter {

    private final JsonLine json;

    private RecommenderWriter(JsonLine json) {
        this.json = json;
    }

    static void write(JsonLine json, Recommender recommender) {
        new RecommenderWriter(json).recommender(recommender);
    }

    private void recommender(Recommender recommender) {
        json.text("id", recommender.id());
        json.text("platform", recommender.platform());
        json.text("version", recommender.version());
        json.text("effectiveFrom", recommender.effectiveFrom().toString());
        json.text("supersededOn", JsonLine.text(recommender.supersededOn()));
        json.words("name", recommender.name());
        json.words("purpose", recommender.purpose());
        json.list("surfaces", recommender.surfaces(), surface -> {
            json.words("name", surface.name());
            json.text("link", surface.link());
            json.text("channel", JsonLine.text(surface.channel()));
        });
        json.list("parameters", recommender.parameters(), this::parameter);
        json.list("exclusions", recommender.exclusions(), json::words);
        json.object("remuneration", recommender.remuneration(), remuneration -> {
            json.truth("influences", remuneration.influences());
            json.words("explanation", remuneration.explanation());
        });
        json.list("options", recommender.options(), this::option);
        json.texts("findings", Findings.names(recommender.findings()));
        json.source(recommender.source());
    }

    private void parameter(Parameter parameter) {
        json.text("key", parameter.key());
        json.words("name", parameter.name());
        json.words("explanation", parameter.explanation());
        json.text("kind", parameter.kind().name());
        json.truth("profiling", parameter.profiling());
        json.object("importance", parameter.importance(), this::importance);
        json.words("reason", parameter.reason());
        json.words("influence", parameter.influence());
    }

    private void importance(Importance importance) {
        json.whole("rank", importance.rank());
        json.text("band", JsonLine.text(importance.band()));
        json.object("share", importance.share(), share -> {
            json.decimal("from", share.from());
            json.decimal("to", share.to());
        });
        json.text("method", importance.method());
    }

    private void option(Option option) {
        json.text("id", option.id());
        json.words("name", option.name());
        json.truth("profiling", option.profiling());
        json.truth("default", option.byDefault());
        json.words("change", option.change());
        json.words("order", option.order());
    }
}
