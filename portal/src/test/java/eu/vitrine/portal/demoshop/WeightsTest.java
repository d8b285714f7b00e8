// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.demoshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every parameter that a record publishes counts in the shop, with a weight within the share that the record says, and no other does. */
class WeightsTest {

    private static final Path RECORDS = Path.of("../indexer/src/main/resources/eu/vitrine/indexer/demo/recommenders");
    private static final double PER_CENT = 100.0;

    private final Stock stock = Stock.load();
    private final Ask ask = new Ask("lamp", "en", "DE");
    private final Taste taste = new Taste(History.NONE, stock);

    @Test
    void theHomeFeedWeighsAsItsRecordSays() throws IOException {
        assertWithin(shares("home-feed", "3.1.0"), HomeFeed.parameters(ask, stock, stock.products(), taste));
    }

    @Test
    void theSearchWeighsAsItsRecordSays() throws IOException {
        assertWithin(
                shares("search-results", "2.1.0"),
                SearchResults.parameters(new Agreement(ask, stock), stock.products(), taste));
    }

    private static void assertWithin(Map<String, JsonNode> shares, List<Weighed> weights) {
        assertThat(weights).extracting(Weighed::parameter).containsExactlyInAnyOrderElementsOf(shares.keySet());
        assertThat(weights).allSatisfy(weighed -> {
            JsonNode share =
                    shares.getOrDefault(weighed.parameter(), JsonMapper.shared().nullNode());
            assertThat(weighed.weight() / PER_CENT)
                    .isBetween(
                            share.path("from").doubleValue(), share.path("to").doubleValue());
        });
    }

    /** The shares in a version; the file says of each version only what became different. */
    private static Map<String, JsonNode> shares(String recommender, String version) throws IOException {
        Map<String, JsonNode> shares = new HashMap<>();
        for (JsonNode change : JsonMapper.shared()
                .readTree(RECORDS.resolve(recommender + ".json").toFile())) {
            change.path("parameters").forEachEntry((key, said) -> {
                if (said.isNull()) {
                    shares.remove(key);
                } else if (said.at("/importance/share").isObject()) {
                    shares.put(key, said.at("/importance/share"));
                }
            });
            if (change.path("version").stringValue().equals(version)) {
                return shares;
            }
        }
        throw new IllegalArgumentException("no version " + version);
    }
}
