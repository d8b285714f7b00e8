// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import eu.vitrine.portal.shell.DownloadProgress.Run;
import eu.vitrine.portal.shell.DownloadProgress.State;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

/** A page learns how far a file is that was taken from it, and nobody else does. */
class DownloadProgressTest {

    private final DownloadProgress progress = new DownloadProgress();

    @Test
    void whatIsSentIsCountedUntilAllOfItIs() {
        assertThat(progress.state()).isEqualTo(State.AWAITED);
        try (Run run = progress.begin()) {
            run.sent();
            run.sent();
            assertThat(progress.state()).isEqualTo(State.RUNNING);
            run.whole();
        }
        assertThat(progress.state()).isEqualTo(State.WHOLE);
        assertThat(progress.sent()).isEqualTo(2);
    }

    @Test
    void whatEndsBeforeItsEndIsBrokenAndCanBeginAgain() {
        try (Run run = progress.begin()) {
            run.sent();
        }
        assertThat(progress.state()).isEqualTo(State.BROKEN);
        try (Run again = progress.begin()) {
            assertThat(progress.sent()).isZero();
            again.whole();
        }
        assertThat(progress.state()).isEqualTo(State.WHOLE);
    }

    @Test
    void itIsFoundInTheSessionOfThePageUnderTheAddressOfTheFile() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/ads/export.csv");
        request.setQueryString("q=a+b");
        WatchedDownloads watched = new WatchedDownloads();
        watched.watch("/api/v1/ads/export.csv?q=a+b", progress);
        Objects.requireNonNull(request.getSession()).setAttribute(WatchedDownloads.ATTRIBUTE, watched);
        assertThat(DownloadProgress.of(request)).isSameAs(progress);
        request.setQueryString("q=c");
        assertThat(DownloadProgress.of(request)).isNotSameAs(progress);
    }

    @Test
    void aPageThatClosesForgetsItsOwnAndNotThatOfAnother() {
        WatchedDownloads watched = new WatchedDownloads();
        DownloadProgress other = new DownloadProgress();
        watched.watch("/file", progress);
        watched.watch("/file", other);
        watched.forget("/file", progress);
        assertThat(watched.of("/file")).containsSame(other);
        watched.forget("/file", other);
        assertThat(watched.of("/file")).isEmpty();
    }

    @Test
    void aDownloadWithoutAPageMakesNoSession() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/ads/export.csv");
        assertThat(DownloadProgress.of(request).state()).isEqualTo(State.AWAITED);
        assertThat(request.getSession(false)).isNull();
    }
}
