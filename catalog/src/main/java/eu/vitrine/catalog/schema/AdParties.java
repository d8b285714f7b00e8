// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Content;
import eu.vitrine.catalog.Payer;
import eu.vitrine.catalog.Problem.Reason;
import eu.vitrine.catalog.Product;
import eu.vitrine.catalog.Subject;
import eu.vitrine.catalog.Withholding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of an ad that Art. 39(3) withholds once it is removed: what was shown, on whose behalf, who paid. */
record AdParties(
        @Nullable Content content,
        @Nullable Product product,
        @Nullable Subject subject,
        @Nullable Advertiser advertiser,
        @Nullable Payer payer,
        Withholding withholding) {

    private static final int LONGEST_WORDS = 100_000;
    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_LINK = 8_000;
    private static final JsonValue<String> NAME = JsonValue.text(LONGEST_NAME);
    private static final JsonValue<String> WORDS = JsonValue.text(LONGEST_WORDS);

    static AdParties read(JsonProperties json, @Nullable String platform, Ad.@Nullable Kind kind) {
        Advertiser advertiser = json.object("advertiser", party -> advertiser(party, platform));
        if (!json.has("advertiser") && kind == Ad.Kind.AD) {
            json.wrong(
                    "advertiser.name",
                    Reason.MISSING,
                    "'advertiser.name' is missing. Say on whose behalf the ad was shown.");
        }
        return new AdParties(
                json.object("content", AdParties::content),
                json.object("product", AdParties::product),
                json.object("subject", AdParties::subject),
                advertiser,
                json.object("payer", AdParties::payer),
                Withholding.of(List.of()));
    }

    /** Reads only the names, to mask them; what else the source still says of a removed ad is of no consequence. */
    static AdParties withheld(JsonProperties json) {
        List<@Nullable String> names = new ArrayList<>();
        for (String part : List.of("content", "subject")) {
            json.value(part, JsonValue.anything());
        }
        for (String part : List.of("advertiser", "payer", "product")) {
            json.value(part, value -> {
                List.of("name", "legalName", "brand")
                        .forEach(key -> names.add(value.path(key).stringValue(null)));
                return new JsonValue.Absent<>();
            });
        }
        return new AdParties(null, null, null, null, null, Withholding.of(names));
    }

    private static Content content(JsonProperties json) {
        return new Content(
                json.value("title", WORDS),
                json.value("body", WORDS),
                json.value("callToAction", WORDS),
                json.value("language", JsonValue.language()),
                json.constant("format", Content.Format.class),
                json.value("landingUrl", JsonValue.link(LONGEST_LINK)),
                json.objects("media", AdParties::media));
    }

    private static Content.@Nullable Media media(JsonProperties json) {
        Content.Media.Kind kind = json.required("kind", JsonValue.constant(Content.Media.Kind.class));
        String url = json.required("url", JsonValue.mediaLink(LONGEST_LINK));
        String altText = json.value("altText", WORDS);
        return kind == null || url == null ? null : new Content.Media(kind, url, altText);
    }

    private static @Nullable Product product(JsonProperties json) {
        Product product =
                new Product(json.value("name", NAME), json.value("brand", NAME), json.value("listingId", NAME));
        return product.equals(new Product(null, null, null)) ? null : product;
    }

    private static @Nullable Subject subject(JsonProperties json) {
        Subject subject = new Subject(json.value("code", NAME), json.value("label", NAME));
        return subject.equals(new Subject(null, null)) ? null : subject;
    }

    private static @Nullable Advertiser advertiser(JsonProperties json, @Nullable String platform) {
        String name = json.required("name", NAME);
        String given = json.value("id", NAME);
        String legalName = json.value("legalName", NAME);
        String country = json.value("country", JsonValue.country());
        String registration = json.value("registration", NAME);
        Boolean naturalPerson = json.value("naturalPerson", JsonValue.truth());
        if (name == null || platform == null) {
            return null;
        }
        String id = given == null ? Advertiser.derivedId(platform, name, country) : given;
        boolean person = Boolean.TRUE.equals(naturalPerson);
        return new Advertiser(id, name, legalName, country, person ? null : registration, naturalPerson);
    }

    private static @Nullable Payer payer(JsonProperties json) {
        String name = json.required("name", NAME);
        String legalName = json.value("legalName", NAME);
        String country = json.value("country", JsonValue.country());
        Boolean naturalPerson = json.value("naturalPerson", JsonValue.truth());
        return name == null ? null : new Payer(name, legalName, country, naturalPerson);
    }
}
