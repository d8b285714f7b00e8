// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.crawlers;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.sample.PortalServer;
import eu.vitrine.portal.shell.Summary;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What a page says in the words of schema.org. */
@PortalServer
class PageSchemaTest {

    @Autowired
    private PageSchema schema;

    @Test
    void nothingInARecordCanEndTheElementInWhichItStands() {
        String hostile = "</script><script>alert(1)</script><!-- & \u2028 \u2029 \" \\";

        String json = schema.jsonOf("ads/shop:1", Optional.of(new Summary(hostile, null, hostile)))
                .orElseThrow();

        assertThat(json).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(JsonMapper.shared().readTree(json).path("name").stringValue())
                .isEqualTo(hostile);
    }

    @Test
    void aPageThatShowsNothingSaysNothing() {
        assertThat(schema.jsonOf("ads/shop:unknown", Optional.empty())).isEmpty();
        assertThat(schema.jsonOf("privacy", Optional.empty())).isEmpty();
    }
}
