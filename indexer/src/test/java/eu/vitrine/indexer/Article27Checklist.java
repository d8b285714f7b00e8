// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer;

import eu.vitrine.catalog.Recommender;
import java.util.Set;

/**
 * What one version of a recommender says of what the law asks for.
 *
 * @param parameters the main parameters, each explained: Art. 27(1)
 * @param criteria which of them are the most significant, by rank and band: Art. 27(2)(a)
 * @param reasons why they are as important as they are: Art. 27(2)(b)
 * @param options among which people can choose, what each changes, one of them the default: Art. 27(1) and (3)
 * @param withoutProfiling one of them does without profiling, and says by what it sorts then: Art. 38
 * @param influence how people can influence each parameter: Art. 27(1)
 * @param plainWords all of it in each of five languages
 */
record Article27Checklist(
        String key,
        boolean parameters,
        boolean criteria,
        boolean reasons,
        boolean options,
        boolean withoutProfiling,
        boolean influence,
        boolean plainWords) {

    private static final Set<String> LANGUAGES = Set.of("de", "el", "en", "fr", "pl");

    static Article27Checklist of(Recommender version) {
        var parameters = version.parameters();
        return new Article27Checklist(
                version.key(),
                !parameters.isEmpty() && parameters.stream().allMatch(parameter -> parameter.explanation() != null),
                parameters.stream().allMatch(Article27Checklist::ranked),
                parameters.stream().allMatch(parameter -> parameter.reason() != null),
                version.options().stream().filter(Recommender.Option::byDefault).count() == 1
                        && version.options().stream().allMatch(option -> option.change() != null),
                version.withoutProfiling().stream().anyMatch(option -> option.order() != null),
                parameters.stream().allMatch(parameter -> parameter.influence() != null),
                version.texts().languages().equals(LANGUAGES)
                        && version.texts().gaps().isEmpty());
    }

    private static boolean ranked(Recommender.Parameter parameter) {
        Recommender.Importance importance = parameter.importance();
        return importance != null && importance.rank() != null && importance.band() != null;
    }

    /** What is there by its name, what is missing as a dash. */
    @Override
    public String toString() {
        return "%-20s %s %s %s %s %s %s %s"
                .formatted(
                        key,
                        shown(parameters, "parameters"),
                        shown(criteria, "criteria"),
                        shown(reasons, "reasons"),
                        shown(options, "options"),
                        shown(withoutProfiling, "without-profiling"),
                        shown(influence, "influence"),
                        shown(plainWords, "plain-words"));
    }

    private static String shown(boolean there, String name) {
        return there ? name : "-".repeat(name.length());
    }
}
