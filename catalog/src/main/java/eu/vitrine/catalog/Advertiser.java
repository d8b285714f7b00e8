// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * On whose behalf an ad is presented, Art. 39(2)(b) DSA.
 *
 * @param id the platform's own, else {@link #derivedId}
 * @param country ISO 3166-1 alpha-2
 * @param registration a register number; never that of a natural person
 * @param naturalPerson whether it is a person rather than a company; null if not stated
 */
public record Advertiser(
        String id,
        String name,
        @Nullable String legalName,
        @Nullable String country,
        @Nullable String registration,
        @Nullable Boolean naturalPerson) {

    /** Refuses the registration of a natural person, which is not public. */
    public Advertiser {
        if (Boolean.TRUE.equals(naturalPerson) && registration != null) {
            throw new IllegalArgumentException("the registration of a natural person is not public");
        }
    }

    /**
     * By which its ads are found and its page is addressed: the platform, a colon, and its id, or a hash of it where the id holds anything but letters,
     * digits and {@code ._~-}, or more than 200 of them. Two platforms may call different advertisers by one id.
     */
    public String key(String platform) {
        String whole = platform + ':' + id;
        return Ad.validId(whole, platform) ? whole : platform + ':' + hash(platform + "\nid\n" + id);
    }

    /** Whether the platform gave no id, so that name and country stand for it. */
    public boolean isDerived(String platform) {
        return id.equals(derivedId(platform, name, country));
    }

    /** The id of an advertiser whose platform gives none: 16 hex digits of a hash of platform, name and country. */
    public static String derivedId(String platform, String name, @Nullable String country) {
        return hash(platform + '\n' + name + '\n' + (country == null ? "" : country));
    }

    private static String hash(String whole) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(whole.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
