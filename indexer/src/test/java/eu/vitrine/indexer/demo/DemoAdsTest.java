// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Reading;
import eu.vitrine.catalog.Removal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DemoAdsTest {

    private final List<String> lines = DemoRecords.lines();
    private final List<Ad> ads = DemoRecords.ads();

    @Test
    void everyLineIsAcceptedAndEveryKeyIsUnderstood() {
        assertThat(lines).hasSize(DemoAds.COUNT);
        assertThat(DemoRecords.readings())
                .allMatch(reading ->
                        reading instanceof Reading.Valid<Ad>(Ad ad, Set<String> ignored) && ignored.isEmpty());
        assertThat(ads).extracting(Ad::id).doesNotHaveDuplicates().contains("demo:000001", "demo:020000");
    }

    @Test
    void theSameSeedGivesTheSameBytes() {
        String once = hash(new DemoAds(2_000, 7, DemoAds.DAY));
        assertThat(hash(new DemoAds(2_000, 7, DemoAds.DAY))).isEqualTo(once);
        assertThat(hash(new DemoAds(2_000, 8, DemoAds.DAY))).isNotEqualTo(once);
    }

    @Test
    void moreAdsDoNotChangeTheFirstOnes() {
        assertThat(new DemoAds(60_000, DemoAds.SEED, DemoAds.DAY).lines().limit(500))
                .containsExactlyElementsOf(lines.subList(0, 500));
    }

    @Test
    void anotherDayMovesWhatIsOverAndNotWhatIsSaid() {
        String other = new DemoAds(100, DemoAds.SEED, LocalDate.of(2030, 1, 1))
                .lines()
                .findFirst()
                .orElseThrow();
        assertThat(other).contains("20").isNotEqualTo(lines.getFirst());
        assertThat(other)
                .startsWith(lines.getFirst().substring(0, lines.getFirst().indexOf("\"periods\"")));
    }

    @Test
    void aDemoWithoutAdsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DemoAds(0, 1, DemoAds.DAY))
                .withMessageContaining("at least one ad");
    }

    @Test
    void everyHostIsInvented() {
        Pattern host = Pattern.compile("(?:https?://|@)([^/\"?) ]+)");
        assertThat(lines)
                .allSatisfy(line -> assertThat(host.matcher(line).results())
                        .extracting((MatchResult link) -> link.group(1))
                        .allSatisfy(name -> assertThat(name).endsWith(".example")));
    }

    @Test
    void theIntakeStripsWhatTheMarketplaceStillSaysOfRemovedAds() {
        assertThat(lines)
                .filteredOn(line -> line.contains("\"removal\"") && line.contains("\"content\""))
                .isNotEmpty();
        List<Ad> removed = ads.stream().filter(ad -> ad.removal() != null).toList();
        assertThat(removed).extracting(Ad::content).containsOnlyNulls();
        assertThat(removed.stream().map(Ad::removal).filter(Objects::nonNull).map(Removal::ground))
                .contains(Removal.Ground.values());
        assertThat(removed.stream().map(Ad::removal).filter(Objects::nonNull).map(Removal::facts))
                .anyMatch(facts -> facts != null && facts.contains("[withheld]"))
                .noneMatch(facts -> facts == null || facts.contains("{seller}"));
    }

    private static String hash(DemoAds demo) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            demo.lines().forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
