// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal;

import eu.vitrine.catalog.engine.CatalogDirectory;
import eu.vitrine.catalog.engine.Engines;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the portal. Each can be given as a property, an option ({@code --vitrine.catalog=…}) or an environment variable
 * ({@code VITRINE_CATALOG}).
 *
 * @param catalog the catalogue to show: a directory, or the address of an OpenSearch cluster; needed
 * @param archive the folder of the history; if nothing is said, {@code CATALOG/archive}, and none of a cluster
 * @param media the folder whose pictures and films are served below {@code /media/}; if nothing is said, {@code CATALOG/media}, and none of a cluster
 * @param downloads the folder into which the indexer cuts dumps; if nothing is said, {@code CATALOG/downloads}, and none of a cluster
 * @param styleSheet a CSS file that is read after our own, to make the portal look like the operator's; none if nothing is said
 * @param notice words shown on top of every page, such as that the ads are made up; none if nothing is said
 * @param demoShop whether there is a made-up shop at {@code /demo-shop}, to try choices on
 * @param operator who runs the portal, and how to reach them
 * @param limits how much one address may ask for
 * @param cookie how far the cookie with a visitor's choices reaches
 * @param accounts who may sign in, and where what they choose is kept
 * @param opensearch how to reach the catalogue, if it is on a cluster
 * @param lucene how much a search may take, if it is in a directory
 */
@ConfigurationProperties("vitrine")
public record PortalProperties(
        @Nullable String catalog,
        @Nullable Path archive,
        @Nullable Path media,
        @Nullable Path downloads,
        @Nullable Path styleSheet,
        @Nullable String notice,
        @DefaultValue("false") boolean demoShop,
        @DefaultValue Operator operator,
        @DefaultValue Limits limits,
        @DefaultValue Cookie cookie,
        @DefaultValue AccountProperties accounts,
        @DefaultValue ClusterProperties opensearch,
        @DefaultValue LuceneProperties lucene) {

    /**
     * Who runs the portal. What is not said is not shown; the portal names at its start what a public one should say.
     *
     * @param name the platform or company
     * @param licenceName the licence under which the data are published
     * @param licenceUrl where that licence stands
     * @param reportUrl where to report an ad (Art. 16 DSA): a page, or {@code mailto:}
     * @param correctionUrl where to ask for a correction: a page, or {@code mailto:}
     * @param privacyUrl whom to ask about personal data: a page, or {@code mailto:}
     * @param accessibility what the accessibility statement says that only the operator can know
     */
    public record Operator(
            @Nullable String name,
            @Nullable String licenceName,
            @Nullable URI licenceUrl,
            @Nullable URI reportUrl,
            @Nullable URI correctionUrl,
            @Nullable URI privacyUrl,
            @DefaultValue Accessibility accessibility) {}

    /**
     * What the operator says in the accessibility statement (Implementing Decision (EU) 2018/1523). What is missing is said there to be missing.
     *
     * @param status how far the repository meets WCAG 2.2 AA
     * @param limits what is not accessible, and why, in plain sentences
     * @param date when the statement was made or last looked through
     * @param method how that was found out, such as an assessment by the operator or by somebody else
     * @param feedbackUrl where to tell what keeps people out: a page, or {@code mailto:}
     * @param enforcementBody whom to turn to after an answer that does not satisfy
     * @param enforcementUrl where that body is reached
     */
    public record Accessibility(
            @Nullable Status status,
            @Nullable String limits,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate date,

            @Nullable String method,
            @Nullable URI feedbackUrl,
            @Nullable String enforcementBody,
            @Nullable URI enforcementUrl) {

        /** How far a measure is met. */
        public enum Status {
            /** In full. */
            FULL,
            /** In part. */
            PARTIAL,
            /** Not. */
            NONE
        }
    }

    /**
     * How much one client address (of IPv6: one /64 network) may ask for, above which the answer is 429 with {@code Retry-After}; and how much all of
     * them together.
     *
     * @param requestsPerSecond pages and REST calls, in the long run
     * @param burst pages and REST calls at once, after a pause
     * @param assetsFactor how many times as many scripts, pictures and the like
     * @param exportBytesPerSecond bytes of exports, before compression, in the long run
     * @param exportBurst bytes of exports at once, after a pause; an export that was begun is always finished, and the next waits for it
     * @param exportsAtOnce exports that run at the same time
     * @param addresses how many addresses are remembered at most
     * @param questionsAtOnce searches of everybody that the engine works on at the same time
     * @param questionsInLine searches of everybody that wait for their turn; above it the answer is 503 with {@code Retry-After}
     * @param questionPatience how long a search waits for its turn before the answer is 503
     * @param tabs pages of everybody whose scripts run at the same time; above it the answer to the next script is 503, and pages are read without one
     */
    public record Limits(
            @DefaultValue("50") int requestsPerSecond,
            @DefaultValue("500") int burst,
            @DefaultValue("10") int assetsFactor,
            @DefaultValue("5MB") DataSize exportBytesPerSecond,
            @DefaultValue("1GB") DataSize exportBurst,
            @DefaultValue("4") int exportsAtOnce,
            @DefaultValue("20000") int addresses,
            @DefaultValue("8") int questionsAtOnce,
            @DefaultValue("256") int questionsInLine,
            @DefaultValue("5s") Duration questionPatience,
            @DefaultValue("1000") int tabs) {

        /** Refuses limits that would let nobody in. */
        public Limits {
            atLeastOne("vitrine.limits.requests-per-second", requestsPerSecond);
            atLeastOne("vitrine.limits.burst", burst);
            atLeastOne("vitrine.limits.assets-factor", assetsFactor);
            atLeastOne("vitrine.limits.export-bytes-per-second", exportBytesPerSecond.toBytes());
            atLeastOne("vitrine.limits.export-burst", exportBurst.toBytes());
            atLeastOne("vitrine.limits.exports-at-once", exportsAtOnce);
            atLeastOne("vitrine.limits.addresses", addresses);
            atLeastOne("vitrine.limits.questions-at-once", questionsAtOnce);
            atLeastOne("vitrine.limits.questions-in-line", questionsInLine);
            atLeastOne("vitrine.limits.question-patience", questionPatience.toMillis());
            atLeastOne("vitrine.limits.tabs", tabs);
        }
    }

    /**
     * How far the cookie with a visitor's choices reaches.
     *
     * @param domain the domain whose hosts shall see it, such as {@code shop.example}; this host alone if nothing is said
     */
    public record Cookie(@Nullable String domain) {

        private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)+");

        /** Refuses what is no domain. */
        public Cookie {
            if (domain != null && !domain.isBlank() && !NAME.matcher(domain).matches()) {
                throw new UnusableSetting(
                        "vitrine.cookie.domain",
                        "The setting vitrine.cookie.domain is " + domain + ", which is no domain.",
                        "Write the domain that your sites share in small letters, without a port, such as shop.example.");
            }
        }

        /**
         * The domain that a cookie set by this host reaches; empty if it reaches the host alone. The setting is left aside for a host outside of the
         * domain, from where no browser would take such a cookie.
         */
        public Optional<String> domainAround(String host) {
            String lower = host.toLowerCase(Locale.ROOT);
            return Optional.ofNullable(domain)
                    .filter(name -> !name.isBlank() && (lower.equals(name) || lower.endsWith('.' + name)));
        }
    }

    /** What the engines are told, whichever it is that answers, under the names of the environment variables. */
    public Map<String, String> engineEnvironment() {
        Map<String, String> said = new TreeMap<>(opensearch.environment());
        said.putAll(lucene.environment());
        return Collections.unmodifiableMap(said);
    }

    /** Where the catalogue is, as it was said. */
    public String requiredCatalog() {
        if (catalog == null || catalog.isBlank()) {
            throw new UnusableSetting(
                    "vitrine.catalog",
                    "No catalogue is named, so there is nothing to show.",
                    "Say where it is: set the environment variable VITRINE_CATALOG, or start with --vitrine.catalog=DIRECTORY or =URL.");
        }
        return catalog;
    }

    /** The folder whose files are served below {@code /media/}; it need not exist. Empty if none was named, nor a directory that could have one. */
    public Optional<Path> mediaFolder() {
        return media == null ? Engines.directory(requiredCatalog()).map(CatalogDirectory::media) : Optional.of(media);
    }

    /** The folder of the history; it need not exist. Empty if none was named, nor a directory that could have one. */
    public Optional<Path> archiveFolder() {
        return archive == null
                ? Engines.directory(requiredCatalog()).map(CatalogDirectory::archive)
                : Optional.of(archive);
    }

    /** The folder whose files are served below {@code /downloads/}; it need not exist. Empty if none was named, nor a directory that could have one. */
    public Optional<Path> downloadsFolder() {
        return downloads == null
                ? Engines.directory(requiredCatalog()).map(CatalogDirectory::downloads)
                : Optional.of(downloads);
    }

    private static void atLeastOne(String property, long value) {
        if (value < 1) {
            throw new UnusableSetting(
                    property, "The setting " + property + " is " + value + ".", "Set it to 1 or more.");
        }
    }
}
