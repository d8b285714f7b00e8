// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import eu.vitrine.catalog.archive.tlog.NoteSigner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A visitor's own browser checks proofs of a real log by code that shares nothing with the log, and remembers what it saw. */
@ExtendWith(InChromium.class)
class VerifyTest {

    private static final NoteSigner KEY = NoteSigner.make("shop.example/archive");
    private static final String NOTHING_KEPT = "localStorage.length === 0";
    /** Verifies without the button, and keeps nothing. */
    private static final String TRY = """
            async proof => {
              const { verified } = await import('/vitrine/verify.js');
              const named = { about: 'shop:1', record: '/record', consistency: '/consistency' };
              const kept = { ...localStorage };
              const { verdict } = await verified(JSON.parse(proof), named).catch(() => ({ verdict: 'bad' }));
              localStorage.clear();
              Object.assign(localStorage, kept);
              return verdict;
            }
            """;

    private final Chromium chromium;

    @TempDir
    private Path folder;

    private @Nullable LogSite site;
    private @Nullable BrowserContext visitor;
    private @Nullable Page page;

    VerifyTest(Chromium chromium) {
        this.chromium = chromium;
    }

    @BeforeEach
    void open() throws IOException {
        site = new LogSite(folder.resolve("log"));
        site.append(KEY, 300);
        visitor = chromium.visitor(options -> options);
        page = visitor.newPage();
        page.navigate(site.address());
    }

    @AfterEach
    void close() {
        if (visitor != null) {
            visitor.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @Test
    void aRightProofIsSaidToBeRightAndOnlyThenAnythingIsKept() {
        assumed(site).handOut(assumed(site).proof(KEY, 1));
        assertThat(assumed(page).evaluate(NOTHING_KEPT)).isEqualTo(true);
        assertThat(clicked()).containsExactly("good", "content", "meaning", "shown", "place", "signature", "first");
        assertThat(assumed(page).evaluate(NOTHING_KEPT)).isEqualTo(false);
        assertThat(clicked()).containsExactly("good", "content", "meaning", "shown", "place", "signature", "continues");
    }

    @Test
    void whatIsTamperedWithInAnyPartIsFound() {
        ObjectNode right = assumed(site).proof(KEY, 1);
        assertThat(tried(right)).isEqualTo("good");
        for (String part : List.of("entry", "salt")) {
            byte[] bytes = Base64.getDecoder().decode(right.path(part).stringValue());
            for (int at = 0; at < bytes.length; at++) {
                assertThat(tried(right.deepCopy().put(part, flipped(bytes, at))))
                        .as(part + at)
                        .isEqualTo("bad");
            }
        }
        for (ObjectNode wrong : wrong(right)) {
            assertThat(tried(wrong)).as(wrong.toString()).isEqualTo("bad");
        }
    }

    private static List<ObjectNode> wrong(ObjectNode right) {
        List<ObjectNode> wrong = new ArrayList<>();
        for (String part : List.of("payload", "checkpoint", "key")) {
            String text = right.path(part).stringValue();
            for (int at = 0; at < text.length(); at += 3) {
                wrong.add(right.deepCopy().put(part, text.substring(0, at) + '#' + text.substring(at + 1)));
            }
        }
        ArrayNode path = right.withArray("proof");
        for (int at = 0; at < path.size(); at++) {
            byte[] hash = Base64.getDecoder().decode(path.get(at).stringValue());
            ObjectNode changed = right.deepCopy();
            changed.withArray("proof").set(at, flipped(hash, at));
            ObjectNode shorter = right.deepCopy();
            shorter.withArray("proof").remove(at);
            wrong.addAll(List.of(changed, shorter));
        }
        ObjectNode longer = right.deepCopy();
        longer.withArray("proof").add(path.get(0));
        wrong.addAll(List.of(
                longer,
                right.deepCopy().put("index", 0),
                right.deepCopy().put("index", 300),
                right.deepCopy()
                        .put(
                                "key",
                                NoteSigner.make("shop.example/archive").open().text())));
        return wrong;
    }

    @Test
    void theProofOfAnotherRecordProvesNothing() {
        assumed(site).handOut(assumed(site).proof(KEY, 2));
        assertThat(clicked()).startsWith("bad", "content", "meaning", "shown");
        assertThat(assumed(page).locator("[data-step=meaning]").getAttribute("data-verdict"))
                .isEqualTo("bad");
        assertThat(assumed(page).locator("[data-step=shown]").getAttribute("data-verdict"))
                .isEqualTo("bad");
        assertThat(assumed(page).evaluate(NOTHING_KEPT)).isEqualTo(true);
    }

    @Test
    void whatWasErasedIsSaidToBeErasedWhileItsPlaceIsProven() {
        assumed(site).withdraw(KEY, 1);
        assumed(site).handOut(assumed(site).proof(KEY, 1).putNull("salt").putNull("payload"));
        assertThat(clicked()).containsExactly("open", "erased", "place", "signature", "first");
    }

    @Test
    void aLogThatGrewIsFoundToContinue() {
        for (int growth : new int[] {1, 5, 206, 256, 1}) {
            assumed(site).handOut(assumed(site).proof(KEY, 1));
            assertThat(clicked()).startsWith("good");
            assumed(site).append(KEY, growth);
        }
        assumed(site).handOut(assumed(site).proof(KEY, 1));
        assertThat(clicked()).startsWith("good").endsWith("continues");
    }

    @Test
    void aHistoryThatWasRewrittenWithTheRightKeyIsFound() {
        assumed(site).handOut(assumed(site).proof(KEY, 1));
        assertThat(clicked()).startsWith("good");
        assumed(site).rewrite(folder.resolve("other"));
        assumed(site).append(KEY, 299);
        assumed(site).handOut(assumed(site).proof(KEY, 1));
        assertThat(clicked()).startsWith("bad").endsWith("shrunk");
        assumed(site).append(KEY, 1);
        assumed(site).handOut(assumed(site).proof(KEY, 1));
        assertThat(clicked()).startsWith("bad").endsWith("continues");
        assumed(site).append(KEY, 100);
        assumed(site).handOut(assumed(site).proof(KEY, 1));
        assertThat(clicked()).startsWith("bad").endsWith("continues");
    }

    @Test
    void anotherKeyOrAnotherLogThanBeforeIsFound() {
        assumed(site).handOut(assumed(site).proof(KEY, 1));
        assertThat(clicked()).startsWith("good");
        NoteSigner other = NoteSigner.make(KEY.open().name());
        assumed(site).rewrite(folder.resolve("other"));
        assumed(site).append(other, 300);
        assumed(site).handOut(assumed(site).proof(other, 1));
        assertThat(clicked()).startsWith("bad").endsWith("otherKey", "continues");
        NoteSigner elsewhere = NoteSigner.make("other.example/archive");
        assumed(site).rewrite(folder.resolve("third"));
        assumed(site).append(elsewhere, 300);
        assumed(site).handOut(assumed(site).proof(elsewhere, 1));
        assertThat(clicked()).startsWith("bad").endsWith("otherLog");
    }

    @Test
    void aKeyThatFollowsAnotherIsSaidAndTheLogFoundToContinue() {
        assumed(site).handOut(assumed(site).proof(KEY, 1));
        assertThat(clicked()).startsWith("good");
        NoteSigner next = NoteSigner.make(KEY.open().name());
        assumed(site).rotate(KEY, next);
        assumed(site).handOut(assumed(site).proof(next, 1));
        assertThat(clicked()).startsWith("open").endsWith("otherKey", "continues");
        assertThat(clicked()).startsWith("good").endsWith("continues");
    }

    /** The verdict, then the steps, after a click. */
    private List<String> clicked() {
        Page open = assumed(page);
        open.reload();
        open.click("vitrine-verify button");
        open.waitForSelector(".verdict li");
        List<String> found = new ArrayList<>();
        found.add(String.valueOf(open.locator(".verdict").getAttribute("data-verdict")));
        open.locator(".verdict li").all().forEach(step -> found.add(String.valueOf(step.getAttribute("data-step"))));
        return found;
    }

    private String tried(ObjectNode proof) {
        return String.valueOf(assumed(page).evaluate(TRY, proof.toString()));
    }

    private static String flipped(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        return Base64.getEncoder().encodeToString(changed);
    }

    private static <T> T assumed(@Nullable T started) {
        if (started == null) {
            throw new IllegalStateException("assumed to be there");
        }
        return started;
    }
}
