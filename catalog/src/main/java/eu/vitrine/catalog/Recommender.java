// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One version of the explanation of a recommender system: the main parameters, the reasons for their relative importance, and the options people
 * have (Art. 27 and 38 DSA). What a version says never changes; what changes is a new version.
 *
 * @param id of the recommender, the same in all its versions
 * @param version unique among the versions of the recommender
 * @param effectiveFrom the UTC day on which it takes effect
 * @param supersededOn the UTC day on which the next version takes effect; null for the newest
 * @param purpose what it is for, in one sentence; null if not said
 * @param surfaces where it appears
 * @param parameters in the order in which they were stated; see {@link #byImportance}
 * @param exclusions what is never recommended
 * @param remuneration whether money changes the order (Art. 5 of Regulation 2019/1150); null if not said
 * @param options among which people choose; if there are any, one of them is the default
 */
public record Recommender(
        String id,
        String platform,
        String version,
        LocalDate effectiveFrom,
        @Nullable LocalDate supersededOn,
        Multilingual name,
        @Nullable Multilingual purpose,
        List<Surface> surfaces,
        List<Parameter> parameters,
        List<Multilingual> exclusions,
        @Nullable Remuneration remuneration,
        List<Option> options,
        @Nullable Source source) {

    /** By which device or letter it reaches people. */
    public enum Channel {
        WEB,
        APP,
        MAIL,
        PUSH
    }

    /**
     * Where it appears.
     *
     * @param link where to see it; null if not said
     * @param channel null if not said
     */
    public record Surface(
            Multilingual name,
            @Nullable String link,
            @Nullable Channel channel) {}

    /** What a parameter is about. */
    public enum Kind {
        QUERY,
        ITEM,
        SELLER,
        PRICE,
        DELIVERY,
        POPULARITY,
        CONTEXT,
        PROFILE,
        COMMERCIAL,
        OTHER
    }

    /**
     * A main parameter (Art. 27(2) DSA).
     *
     * @param key names it through all versions
     * @param explanation what it is, in plain words; null if not said
     * @param profiling whether it is a profile of the person (Art. 4(4) GDPR); null if not said
     * @param importance null if not said
     * @param reason why it is as important as it is; null if not said
     * @param influence how people can influence it; null if not said
     */
    public record Parameter(
            String key,
            Multilingual name,
            @Nullable Multilingual explanation,
            Kind kind,
            @Nullable Boolean profiling,
            @Nullable Importance importance,
            @Nullable Multilingual reason,
            @Nullable Multilingual influence) {}

    /** How much a parameter weighs, roughly. */
    public enum Band {
        HIGH,
        MEDIUM,
        LOW
    }

    /**
     * How important a parameter is among the others; at least one of rank, band and share is there.
     *
     * @param rank 1 for the most important; null if not said
     * @param method how it was found out, such as configured weights; null if not said
     */
    public record Importance(
            @Nullable Integer rank,
            @Nullable Band band,
            @Nullable Share share,
            @Nullable String method) {
        /** Refuses an importance that says nothing. */
        public Importance {
            if (rank == null && band == null && share == null) {
                throw new IllegalArgumentException("an importance without rank, band or share");
            }
        }
    }

    /** The part of the whole that a parameter decides: a published range, both ends from 0 to 1 and included. */
    public record Share(double from, double to) {
        /** Refuses what is no range of parts of a whole. */
        public Share {
            if (!(0 <= from && from <= to && to <= 1)) {
                throw new IllegalArgumentException("no such share: " + from + " to " + to);
            }
        }
    }

    /**
     * Whether money changes the order.
     *
     * @param explanation how; null if not said
     */
    public record Remuneration(boolean influences, @Nullable Multilingual explanation) {}

    /**
     * A way in which people can have it.
     *
     * @param profiling whether it uses profiles of people
     * @param byDefault whether it is in force for those who chose nothing
     * @param change what changes with it; null if not said
     * @param order by what it sorts; null if not said
     */
    public record Option(
            String id,
            Multilingual name,
            boolean profiling,
            boolean byDefault,
            @Nullable Multilingual change,
            @Nullable Multilingual order) {}

    /** Copies the lists. */
    public Recommender {
        surfaces = List.copyOf(surfaces);
        parameters = List.copyOf(parameters);
        exclusions = List.copyOf(exclusions);
        options = List.copyOf(options);
    }

    /** The key of this version among all records: {@code home-feed@3.1.0}. */
    public String key() {
        return id + '@' + version;
    }

    /** When this version is in force. */
    public Period inForce() {
        return Period.ofDays(effectiveFrom, supersededOn);
    }

    /** The parameters, the most important first; those without a rank last, in the order in which they were stated. */
    public List<Parameter> byImportance() {
        return parameters.stream()
                .sorted(Comparator.comparingInt(Recommender::rank))
                .toList();
    }

    private static int rank(Parameter parameter) {
        Integer rank =
                parameter.importance() == null ? null : parameter.importance().rank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    /** Whether any parameter or option is said to use profiles of people. */
    public boolean profiles() {
        return parameters.stream().anyMatch(parameter -> Boolean.TRUE.equals(parameter.profiling()))
                || options.stream().anyMatch(Option::profiling);
    }

    /** The options that do without profiling, of which Art. 38 DSA asks for at least one. */
    public List<Option> withoutProfiling() {
        return options.stream().filter(option -> !option.profiling()).toList();
    }

    /** What this version shows to be wrong. */
    public Set<Finding> findings() {
        EnumSet<Finding> findings = EnumSet.noneOf(Finding.class);
        if (parameters.isEmpty()) {
            findings.add(Finding.NO_MAIN_PARAMETER);
        }
        if (parameters.stream().anyMatch(parameter -> parameter.importance() == null || parameter.reason() == null)) {
            findings.add(Finding.NO_REASON_FOR_IMPORTANCE);
        }
        if (withoutProfiling().isEmpty()) {
            findings.add(Finding.NO_OPTION_WITHOUT_PROFILING);
        }
        if (!texts().gaps().isEmpty()) {
            findings.add(Finding.LANGUAGE_INCOMPLETE);
        }
        return findings;
    }

    /** Everything it says to people, under the path of each text, such as {@code parameters[past-purchases].reason}. */
    public Texts texts() {
        Texts.Collector texts = new Texts.Collector();
        texts.add("name", name);
        texts.add("purpose", purpose);
        for (int i = 0; i < surfaces.size(); i++) {
            texts.add("surfaces[" + i + "].name", surfaces.get(i).name());
        }
        for (Parameter parameter : parameters) {
            String path = "parameters[" + parameter.key() + "].";
            texts.add(path + "name", parameter.name());
            texts.add(path + "explanation", parameter.explanation());
            texts.add(path + "reason", parameter.reason());
            texts.add(path + "influence", parameter.influence());
        }
        for (int i = 0; i < exclusions.size(); i++) {
            texts.add("exclusions[" + i + "]", exclusions.get(i));
        }
        texts.add("remuneration.explanation", remuneration == null ? null : remuneration.explanation());
        for (Option option : options) {
            String path = "options[" + option.id() + "].";
            texts.add(path + "name", option.name());
            texts.add(path + "change", option.change());
            texts.add(path + "order", option.order());
        }
        return texts.all();
    }

    /** This version with its end. */
    public Recommender supersededOn(@Nullable LocalDate day) {
        return new Recommender(
                id,
                platform,
                version,
                effectiveFrom,
                day,
                name,
                purpose,
                surfaces,
                parameters,
                exclusions,
                remuneration,
                options,
                source);
    }

    /** This version from another source. */
    public Recommender withSource(@Nullable Source other) {
        return new Recommender(
                id,
                platform,
                version,
                effectiveFrom,
                supersededOn,
                name,
                purpose,
                surfaces,
                parameters,
                exclusions,
                remuneration,
                options,
                other);
    }
}
