// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders;

import com.ibm.icu.text.ListFormatter;
import eu.vitrine.catalog.Multilingual;
import eu.vitrine.catalog.Recommender;
import eu.vitrine.portal.record.Tongues;
import eu.vitrine.portal.shell.Days;
import eu.vitrine.portal.shell.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says in one sentence that can be quoted what changed between two versions. Thread-safe. */
@Component
public class DifferenceSummary {

    private final Words words;
    private final Days days;

    DifferenceSummary(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    /** The sentence, with the names of parts in the language that suits whoever reads. */
    public String say(RecommenderDifference difference, Tongues tongues) {
        Recommender before = difference.before();
        Recommender after = difference.after();
        List<String> clauses = clauses(difference);
        return words.say(
                clauses.isEmpty() ? "recommender.summary.same" : "recommender.summary",
                Map.of(
                        "name", tongues.read(after.name()).text(),
                        "before", before.version(),
                        "after", after.version(),
                        "beforeDay", days.say(before.effectiveFrom()),
                        "afterDay", days.say(after.effectiveFrom()),
                        "clauses", joined(clauses),
                        "names", names(difference, tongues)));
    }

    private List<String> clauses(RecommenderDifference difference) {
        List<String> clauses = new ArrayList<>();
        for (String part : List.of("parameters", "options", "surfaces", "exclusions")) {
            count(clauses, part + ".gained", parts(difference, Change.Added.class, part));
            count(clauses, part + ".lost", parts(difference, Change.Dropped.class, part));
        }
        count(clauses, "weighs", difference.of(Change.Reweighted.class).count());
        count(clauses, "altered", difference.of(Change.Altered.class).count());
        long texts = difference
                .of(Change.Reworded.class)
                .map(Change::path)
                .distinct()
                .count();
        count(clauses, "words", texts);
        choice(difference, clauses);
        return clauses;
    }

    private static long parts(RecommenderDifference difference, Class<? extends Change> sort, String property) {
        return difference.of(sort).filter(change -> change.concerns(property)).count();
    }

    private void count(List<String> clauses, String key, long count) {
        if (count > 0) {
            clauses.add(words.say("recommender.summary." + key, Map.of("count", count)));
        }
    }

    /** Whether people can choose to do without profiling is what matters most, and is said even where the options are counted. */
    private void choice(RecommenderDifference difference, List<String> clauses) {
        boolean had = !difference.before().withoutProfiling().isEmpty();
        boolean has = !difference.after().withoutProfiling().isEmpty();
        if (had != has) {
            clauses.add(words.say("recommender.summary.choice." + has));
        }
    }

    private String names(RecommenderDifference difference, Tongues tongues) {
        List<String> names = new ArrayList<>();
        add(
                names,
                "new",
                difference.of(Change.Added.class).map(Change.Added::name).toList(),
                tongues);
        add(
                names,
                "gone",
                difference.of(Change.Dropped.class).map(Change.Dropped::name).toList(),
                tongues);
        add(
                names,
                "weight",
                difference
                        .of(Change.Reweighted.class)
                        .map(Change.Reweighted::name)
                        .toList(),
                tongues);
        return names.isEmpty() ? "" : words.say("recommender.summary.names", Map.of("names", String.join("; ", names)));
    }

    private void add(List<String> all, String key, List<Multilingual> names, Tongues tongues) {
        if (!names.isEmpty()) {
            List<String> quoted = names.stream()
                    .map(name -> words.say(
                            "recommender.quoted",
                            Map.of("name", tongues.read(name).text())))
                    .toList();
            all.add(words.say("recommender.summary.names." + key, Map.of("names", joined(quoted))));
        }
    }

    private String joined(List<String> parts) {
        return ListFormatter.getInstance(words.locale()).format(parts);
    }
}
