// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import static eu.vitrine.catalog.schema.Rows.closed;
import static eu.vitrine.catalog.schema.Rows.listed;
import static eu.vitrine.catalog.schema.Rows.named;
import static eu.vitrine.catalog.schema.Rows.of;
import static eu.vitrine.catalog.schema.Rows.onRequest;
import static eu.vitrine.catalog.schema.Rows.one;
import static eu.vitrine.catalog.schema.Rows.open;
import static eu.vitrine.catalog.schema.Rows.present;
import static eu.vitrine.catalog.schema.Rows.single;
import static eu.vitrine.catalog.schema.Rows.text;
import static eu.vitrine.catalog.schema.Rows.truth;
import static eu.vitrine.catalog.schema.Rows.uncounted;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Finding;
import eu.vitrine.catalog.Likeness;
import eu.vitrine.catalog.NumberRange;
import eu.vitrine.catalog.Passage;
import eu.vitrine.catalog.Payer;
import eu.vitrine.catalog.Period;
import eu.vitrine.catalog.Product;
import eu.vitrine.catalog.Reach;
import eu.vitrine.catalog.Removal;
import eu.vitrine.catalog.Schema;
import eu.vitrine.catalog.Sort;
import eu.vitrine.catalog.Source;
import eu.vitrine.catalog.Subject;
import eu.vitrine.catalog.Succession;
import eu.vitrine.catalog.Targeting;
import eu.vitrine.catalog.Targeting.Operator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of fields of ads: each row is a field that Art. 39(2) DSA makes public and that people can search, filter and count by. */
public final class AdSchema {

    private static final Set<String> DIMENSIONS = Schema.names(Targeting.Dimension.class);
    private static final Set<String> FINDINGS = Findings.names(
            Finding.PERSONAL_DATA_MASKED, Finding.TARGETING_CONTRADICTED, Finding.SPECIAL_CATEGORY_PROFILING);

    /** The schema of ads. */
    public static final Schema<Ad> ADS = new Schema<>(
            "ads",
            Ad::id,
            fields(),
            sorts(),
            new JsonCodec<>(AdReader::read, AdWriter::write),
            (kept, incoming) -> new Succession.Kept<>(AdSuccession.of(kept, incoming)),
            AdSuccession::substance,
            null,
            new Likeness<>(List.of("title", "body"), AdSchema::firstShown));

    private AdSchema() {}

    private static List<Field<Ad>> fields() {
        return List.of(
                words("title", 4, content(Content::title)),
                words("body", 1, content(Content::body)),
                words("product", 8, product(Product::name)),
                words("landingHost", 1, content(Content::landingHost)),
                new Field.Standing<>("status", ad -> ad.removal() != null, Ad::periods),
                single("platform", Ad::platform),
                closed("kind", Ad.Kind.class, Ad::kind),
                closed("format", Content.Format.class, content(Content::format)),
                single("language", AdSchema::primaryLanguage),
                single("subject", of(Ad::subject, Subject::value)),
                named(
                        "brand",
                        product(Product::brand),
                        ad -> said(ad, one(product(Product::brand)).apply(ad))),
                named("advertiser", advertiser(Advertiser::name), ad -> said(ad, advertiserNames(ad))),
                uncounted("advertiserId", AdSchema::advertiserId),
                named("payer", Ad::whoPaid, ad -> said(ad, payerNames(ad))),
                single("advertiserCountry", advertiser(Advertiser::country)),
                open("country", AdSchema::countries),
                truth("targeted", Ad::targeted),
                listed("targeting", DIMENSIONS, ad -> dimensions(ad, Operator.INCLUDE)),
                listed("excluded", DIMENSIONS, ad -> dimensions(ad, Operator.EXCLUDE)),
                onRequest("targetingValue", ad -> values(ad, Operator.INCLUDE)),
                onRequest("excludedValue", ad -> values(ad, Operator.EXCLUDE)),
                closed("removalGround", Removal.Ground.class, of(Ad::removal, Removal::ground)),
                listed("finding", FINDINGS, ad -> Findings.names(ad.findings())),
                closed("reachUnit", Reach.Unit.class, of(Ad::reach, Reach::unit)),
                single("source", of(Ad::source, Source::name)),
                new Field.Periods<>("shown", Ad::periods),
                new Field.Number<>("reach", of(Ad::reach, Reach::total)));
    }

    private static List<Sort<Ad>> sorts() {
        return List.of(
                new Sort<>("newest", ad -> ad.latestPeriod().firstMillis(), true),
                new Sort<>("oldest", ad -> ad.latestPeriod().firstMillis(), false),
                new Sort<>("lastShown", AdSchema::lastShown, true),
                new Sort<>("reach", AdSchema::upperReach, true));
    }

    private static long firstShown(Ad ad) {
        return ad.periods().stream().mapToLong(Period::firstMillis).min().orElseThrow();
    }

    private static long lastShown(Ad ad) {
        Period latest = ad.latestPeriod();
        return latest.to() == null ? Long.MAX_VALUE : latest.to().toEpochMilli();
    }

    private static long upperReach(Ad ad) {
        NumberRange total = ad.reach() == null ? null : ad.reach().total();
        return total == null ? -1 : total.to();
    }

    private static @Nullable String language(Ad ad) {
        return ad.content() == null ? null : ad.content().language();
    }

    /** The language without region or script: people look for Portuguese, not for one of its tags. */
    private static @Nullable String primaryLanguage(Ad ad) {
        String tag = language(ad);
        return tag == null ? null : Locale.forLanguageTag(tag).getLanguage();
    }

    private static @Nullable String advertiserId(Ad ad) {
        return ad.advertiser() == null ? null : ad.advertiser().key(ad.platform());
    }

    private static List<String> countries(Ad ad) {
        if (ad.reach() == null) {
            return List.of();
        }
        return ad.reach().byCountry().stream()
                .map(Reach.CountryReach::country)
                .distinct()
                .toList();
    }

    private static List<String> dimensions(Ad ad, Operator operator) {
        return rows(ad, operator).map(row -> row.dimension().name()).distinct().toList();
    }

    private static List<String> values(Ad ad, Operator operator) {
        return rows(ad, operator)
                .flatMap(row -> row.values().stream().map(value -> row.dimension() + ":" + value))
                .distinct()
                .toList();
    }

    private static Stream<Targeting> rows(Ad ad, Operator operator) {
        return ad.targeting().stream().filter(row -> row.operator() == operator);
    }

    private static List<String> advertiserNames(Ad ad) {
        Advertiser advertiser = ad.advertiser();
        return advertiser == null ? List.of() : present(advertiser.name(), advertiser.legalName());
    }

    private static List<String> payerNames(Ad ad) {
        Payer payer = ad.payer();
        return payer == null ? advertiserNames(ad) : present(payer.name(), payer.legalName());
    }

    private static Field<Ad> words(String name, int weight, Function<Ad, @Nullable String> read) {
        return text(name, weight, ad -> said(ad, one(read).apply(ad)));
    }

    /** All that an ad says is taken to be in the language of its content. */
    private static List<Passage> said(Ad ad, List<String> texts) {
        String language = language(ad);
        return texts.stream().map(text -> new Passage(text, language)).toList();
    }

    private static <T> Function<Ad, @Nullable T> content(Function<Content, @Nullable T> read) {
        return of(Ad::content, read);
    }

    private static <T> Function<Ad, @Nullable T> product(Function<Product, @Nullable T> read) {
        return of(Ad::product, read);
    }

    private static <T> Function<Ad, @Nullable T> advertiser(Function<Advertiser, @Nullable T> read) {
        return of(Ad::advertiser, read);
    }
}
