// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.recommenders.rest;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.Client;
import eu.vitrine.portal.sample.Conformity;
import eu.vitrine.portal.sample.PortalServer;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What programs are told about recommenders, on 15 June 2026: version 2.0.0 of the home feed is in force. */
@PortalServer
class RecommendersControllerTest {

    private static final String ALL = "/api/v1/recommenders";
    private static final String HOME = ALL + "/home-feed";

    @Autowired
    private Client client;

    @Test
    void theSearchGivesWhatIsInForce() {
        JsonNode answer = client.json(ALL + "?sort=oldest");
        assertThat(answer.propertyNames()).containsExactly("total", "hits", "facets", "next");
        assertThat(answer.at("/hits/0").propertyNames()).containsExactly("recommender", "matches");
        assertThat(answer.path("hits")
                        .valueStream()
                        .map(hit -> hit.at("/recommender/version").stringValue()))
                .containsExactly("1.1.0", "2.0.0");
        assertThat(client.json(ALL + "?status=ENDED").at("/total/value").intValue())
                .isEqualTo(2);
        assertThat(client.json(ALL + "?recommender=home-feed")
                        .at("/total/value")
                        .intValue())
                .isEqualTo(4);
    }

    @Test
    void oneIsItsVersionInForce() {
        assertThat(client.json(HOME).path("version").stringValue()).isEqualTo("2.0.0");
        String tag = client.get(HOME).headers().firstValue("ETag").orElseThrow();
        assertThat(client.get(HOME, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void everyVersionStaysAndHasItsAddress() {
        List<String> versions = client.json(HOME + "/versions")
                .path("versions")
                .valueStream()
                .map(version -> version.path("version").stringValue())
                .toList();
        assertThat(versions).containsExactly("1.0.0", "2.0.0", "3.1.0", "4.0.0");
        assertThat(versions)
                .allSatisfy(version -> assertThat(client.json(HOME + "/versions/" + version)
                                .path("version")
                                .stringValue())
                        .isEqualTo(version));
    }

    @Test
    void theDifferenceSaysWhatThePageSays() {
        JsonNode difference = client.json(HOME + "/versions/2.0.0..3.1.0");
        assertThat(difference.propertyNames()).containsExactly("recommender", "before", "after", "summary", "changes");
        assertThat(difference.path("summary").stringValue()).contains("“Home feed” gained 1 parameter");
        assertThat(difference
                        .path("changes")
                        .valueStream()
                        .map(change -> change.path("kind").stringValue()))
                .contains("ADDED", "DROPPED", "REWEIGHTED", "REWORDED");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/recommenders?q=shows&facets=parameterKind,        RecommendersPage",
        "/api/v1/recommenders?status=SCHEDULED,                    RecommendersPage",
        "/api/v1/recommenders/fields/surface/values,               Facet",
        "/api/v1/recommenders/home-feed,                           Recommender",
        "/api/v1/recommenders/similar-items,                       Recommender",
        "/api/v1/recommenders/home-feed/versions,                  RecommenderVersions",
        "/api/v1/recommenders/home-feed/versions/3.1.0,            Recommender",
        "/api/v1/recommenders/home-feed/versions/2.0.0..3.1.0,     RecommenderDifference",
        "/api/v1/recommenders/home-feed/versions/3.1.0..4.0.0,     RecommenderDifference",
        "/api/v1/recommenders/similar-items/versions/1.0.0..1.1.0, RecommenderDifference",
        "/api/v1/recommenders/nothing,                             Problem",
        "/api/v1/recommenders?nothing=1,                           Problem",
    })
    void everyAnswerIsWhatIsDescribed(String path, String shape) {
        JsonNode shapes = client.json("/v3/api-docs").at("/components/schemas");
        assertThat(Conformity.faults(client.json(path), shape, shapes)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/recommenders/nothing,                         404",
        "/api/v1/recommenders/nothing/versions,                404",
        "/api/v1/recommenders/home-feed/versions/9,            404",
        "/api/v1/recommenders/home-feed/versions/2.0.0..9,     404",
        "/api/v1/recommenders/home-feed/versions/..,           404",
        "/api/v1/recommenders?nothing=1,                       400",
        "/api/v1/recommenders?status=GONE,                     400",
        "/recommenders/nothing/feed.atom,                      404",
        "/recommenders/nothing,                                404",
        "/recommenders/home-feed/versions/9,                   404",
        "/recommenders/home-feed/versions/2.0.0..9,            404",
        "/recommenders/home-feed/versions/2.0.0..3.1.0,        200",
        "/recommenders/findings,                               200",
        "/recommenders,                                        200",
    })
    void whatThereIsNotIsSaidByTheStatus(String path, int status) {
        assertThat(client.get(path).statusCode()).isEqualTo(status);
    }

    @Test
    void aFeedTellsWhatChangedInEachVersion() {
        HttpResponse<String> answer = client.get("/recommenders/home-feed/feed.atom");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/atom+xml;charset=UTF-8");
        assertThat(answer.body().split("<entry>", -1)).hasSize(5);
        assertThat(answer.body())
                .contains("Home feed, version 3.1.0", "gained 1 parameter", "explained for the first time")
                .contains("http://localhost:" + client.port() + "/recommenders/home-feed/versions/2.0.0..3.1.0")
                .contains("rel=\"self\"", "<updated>2026-10-01T00:00:00Z</updated>");
        assertThat(client.get("/recommenders/home-feed/feed.atom").body()).isEqualTo(answer.body());
    }

    @Test
    void pagesNameTheirFeedsBeforeAnyScriptRuns() {
        assertThat(client.get("/recommenders/home-feed").body())
                .contains("href=\"/recommenders/home-feed/feed.atom\"", "href=\"/recommenders/feed.atom\"");
        assertThat(client.get("/recommenders/findings").body()).doesNotContain("/findings/feed.atom");
        assertThat(client.get("/about").body()).doesNotContain("feed.atom");
    }

    @Test
    void theFeedOfAllKeepsTheIdsOfItsEntriesAndEscapesWhatStrangersWrote() {
        String all = client.get("/recommenders/feed.atom").body();
        assertThat(all.split("<entry>", -1)).hasSize(7);
        assertThat(all).contains("Similar items &lt;b&gt;&amp;amp;&lt;/b&gt;").doesNotContain("<b>");
        String one = client.get("/recommenders/home-feed/feed.atom").body();
        String id = one.split("<entry>", -1)[1].replaceAll("(?s).*<id>(.*?)</id>.*", "$1");
        assertThat(all).contains(id);
    }
}
