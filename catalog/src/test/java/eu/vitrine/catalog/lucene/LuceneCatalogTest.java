// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class LuceneCatalogTest {

    @Test
    void nobodyIsAdvisedOnVectors() {
        new LuceneCatalog(Path.of("absent"), () -> Instant.EPOCH);
        assertThat(Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider")
                        .isLoggable(Level.WARNING))
                .isFalse();
    }
}
