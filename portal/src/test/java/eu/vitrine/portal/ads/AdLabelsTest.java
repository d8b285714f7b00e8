// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Field;
import eu.vitrine.catalog.Subject;
import eu.vitrine.catalog.contract.InMemoryCatalog;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.sample.AdDraft;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.portal.shell.Names;
import eu.vitrine.portal.shell.Words;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field and every listed value has words; what comes from strangers stays as it is. */
class AdLabelsTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-06-15T12:00:00Z"));

    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private final InMemoryCatalog<Ad> ads = new InMemoryCatalog<>("test", AdSchema.ADS, CLOCK);
    private final AdLabels labels =
            new AdLabels(WORDS, new Names(WORDS), new SubjectLabels(ads), new AdvertiserNames(ads));

    static Stream<Field<Ad>> fields() {
        return AdSchema.ADS.fields().stream();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyFieldHasANameAndASentence(Field<Ad> field) {
        assertThat(labels.field(field.name())).isNotBlank();
        assertThat(labels.help(field.name())).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void everyListedValueHasWords(Field<Ad> field) {
        if (field instanceof Field.Facetable<Ad> facet) {
            assertThat(facet.closedList())
                    .allSatisfy(value -> assertThat(labels.value(field.name(), value))
                            .isNotBlank()
                            .isNotEqualTo(value));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "country,           GR,                       Greece",
        "advertiserCountry, XK,                       Kosovo",
        "language,          mt,                       Maltese",
        "targetingValue,    INTEREST:Football,        Interests: Football",
        "targetingValue,    LOCATION:region/Berlin,   Place: Berlin (region)",
        "targetingValue,    LOCATION:postal/10115,    Place: 10115 (postal code)",
        "excludedValue,     LOCATION:Berlin,          Place: Berlin",
        "targetingValue,    LOCATION:DE,              Place: Germany",
        "targetingValue,    LANGUAGE:fr,              Language: French",
        "targetingValue,    AGE:18-24,                Age: 18 to 24 years",
        "targetingValue,    AGE:65+,                  Age: 65 years or older",
        "targetingValue,    AGE:young,                Age: young",
        "targetingValue,    GENDER:female,            Gender: Women",
        "excludedValue,     LOCATION:moon/Tycho,      Place: moon/Tycho",
        "excludedValue,     INTEREST:region/x,        Interests: region/x",
    })
    void valuesAreSaidInWords(String field, String value, String label) {
        assertThat(labels.value(field, value)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "country,        <b>",
        "country,        germany",
        "language,       e\u0000n",
        "targetingValue, NOTHING:x",
        "targetingValue, no colon",
        "targetingValue, :",
        "status,         active",
        "brand,          '{0}'",
    })
    void whatHasNoWordsIsItsOwn(String field, String value) {
        assertThat(labels.value(field, value)).isEqualTo(value);
    }

    @Test
    void aSubjectIsCalledWhatARecordCallsIt() {
        Ad ad = AdDraft.of("a").ad();
        try (Generation<Ad> generation = ads.update()) {
            generation.put(withSubject(ad, new Subject("1474", "Travel {0}")));
            generation.commit();
        }
        assertThat(labels.value("subject", "1474")).isEqualTo("Travel {0}");
        assertThat(labels.value("subject", "1475")).isEqualTo("1475");
    }

    private static Ad withSubject(Ad ad, Subject subject) {
        return new Ad(
                ad.id(),
                ad.platform(),
                ad.kind(),
                ad.content(),
                ad.product(),
                subject,
                ad.advertiser(),
                ad.payer(),
                ad.periods(),
                ad.targeted(),
                ad.targeting(),
                ad.reach(),
                null,
                ad.findings(),
                ad.source());
    }
}
