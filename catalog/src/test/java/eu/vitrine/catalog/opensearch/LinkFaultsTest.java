// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.contract.WritingProcess;
import eu.vitrine.catalog.engine.Engines;
import eu.vitrine.catalog.index.Catalog;
import eu.vitrine.catalog.index.Generation;
import eu.vitrine.catalog.index.InvalidSetting;
import eu.vitrine.catalog.schema.AdSchema;
import eu.vitrine.catalog.search.CatalogUnavailable;
import eu.vitrine.catalog.search.RecordSearch;
import eu.vitrine.catalog.server.Certificate;
import eu.vitrine.catalog.server.Front;
import eu.vitrine.catalog.server.TestServer;
import eu.vitrine.catalog.server.Treatment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way to a server with TLS and users: what is wrong with it is said in one sentence, and no secret in any. */
class LinkFaultsTest {

    private static final String PASSWORD = Sentences.SECRET + "-of-the-indexer";
    private static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString(("indexer:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
    private static final String KEY = Sentences.SECRET + "-key";

    @TempDir
    static Path folder;

    private static Certificate certificate;
    private static Front front;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeAll
    static void stand() throws Exception {
        certificate = Certificate.make(folder, "ip:127.0.0.1");
        front = Front.secured(certificate, TestServer.address());
        front.treat(request -> {
            String caller = request.getRequestHeaders().getFirst("Authorization");
            if (BASIC.equals(caller) || ("ApiKey " + KEY).equals(caller)) {
                return Treatment.PASS;
            }
            return caller != null && caller.startsWith("ApiKey") ? Treatment.FORBID : Treatment.DENY;
        });
    }

    @AfterAll
    static void close() {
        front.close();
    }

    @BeforeEach
    void nameEverything() {
        environment.put(Setting.PREFIX.variable(), "link");
        environment.put(Setting.USER.variable(), "indexer");
        environment.put(Setting.PASSWORD.variable(), PASSWORD);
        environment.put(Setting.CAFILE.variable(), certificate.pem().toString());
    }

    private void useKey(String key) {
        environment.remove(Setting.USER.variable());
        environment.remove(Setting.PASSWORD.variable());
        environment.put(Setting.APIKEY.variable(), key);
    }

    @Test
    void aUserWithAPasswordWritesAndReadsOverTls() {
        assertWritesAndReads();
    }

    @Test
    void aKeyDoesToo() {
        useKey(KEY);
        assertWritesAndReads();
    }

    private void assertWritesAndReads() {
        Catalog catalog = open(front.address().toString());
        try (Generation<Ad> generation = catalog.index(AdSchema.ADS).update()) {
            generation.put(WritingProcess.ad(1));
            generation.commit();
        }
        try (RecordSearch<Ad> search = catalog.search(AdSchema.ADS)) {
            assertThat(search.find("test:1")).isPresent();
            assertThat(catalog + " " + search).doesNotContain(Sentences.SECRET);
        }
    }

    @Test
    void aWrongPasswordIsNamedAsSuch() {
        environment.put(Setting.PASSWORD.variable(), Sentences.SECRET + "-that-is-wrong");
        assertSays(front.address().toString(), Setting.PASSWORD.variable());
    }

    @Test
    void whoeverSaysNoNameIsToldWhichVariablesSayIt() {
        environment.remove(Setting.USER.variable());
        environment.remove(Setting.PASSWORD.variable());
        assertSays(front.address().toString(), Setting.USER.variable());
    }

    @Test
    void whoeverMayNotDoItIsToldSo() {
        useKey(Sentences.SECRET + "-of-somebody-else");
        assertSays(front.address().toString(), "rights", "from the front");
    }

    @Test
    void anUnknownCertificateIsNamedAsSuch() {
        environment.remove(Setting.CAFILE.variable());
        assertSays(front.address().toString(), "certificate", Setting.CAFILE.variable());
    }

    @Test
    void aCertificateOfAnotherHostIsNamedAsSuch(@TempDir Path other) throws Exception {
        Certificate another = Certificate.make(other, "dns:another.example");
        environment.put(Setting.CAFILE.variable(), another.pem().toString());
        try (Front mistaken = Front.secured(another, TestServer.address())) {
            assertSays(mistaken.address().toString(), "certificate", "another host");
        }
    }

    @Test
    void aFileOfCertificatesThatIsMissingOrNoneIsNamed(@TempDir Path other) throws IOException {
        Path file = other.resolve("ca.pem");
        environment.put(Setting.CAFILE.variable(), file.toString());
        assertRefuses(file.toString());

        Files.writeString(file, "no certificate");
        assertRefuses(file.toString());
    }

    @Test
    void aHostThatIsUnknownIsNamed() {
        assertSays("https://no-such-host.invalid:9200", "no-such-host.invalid");
    }

    @Test
    void oneWhoSpeaksPlainHttpToATlsPortIsToldSo() {
        assertSays(front.address().toString().replace("https", "http"), "https");
    }

    @Test
    void oneWhoSpeaksTlsToAPlainPortIsToldSo() {
        assertSays(TestServer.address().toString().replace("http", "https"), "TLS", "http");
    }

    @Test
    void aServerOfAnotherVersionIsNamed() throws IOException {
        try (Front old = Front.before(TestServer.address())) {
            old.greet(said -> said.replaceFirst("\"number\" : \"[^\"]+\"", "\"number\" : \"1.3.20\""));
            assertSays(old.address().toString(), "1.3.20");
        }
    }

    @Test
    void whatIsNoOpenSearchServerIsNamed() throws IOException {
        try (Front other = Front.before(TestServer.address())) {
            other.greet(said -> "<html>Welcome to our shop</html>");
            assertSays(other.address().toString(), "is no OpenSearch cluster");
        }
    }

    private void assertRefuses(String word) {
        assertThatExceptionOfType(InvalidSetting.class)
                .isThrownBy(() -> open(front.address().toString()).search(AdSchema.ADS))
                .satisfies(Sentences::areClear)
                .withMessageContainingAll(Setting.CAFILE.variable(), word);
    }

    /** Readers and writers are told the same, and it names the address. */
    private void assertSays(String address, String... words) {
        Catalog catalog = open(address);
        try (RecordSearch<Ad> search = catalog.search(AdSchema.ADS)) {
            assertThatExceptionOfType(CatalogUnavailable.class)
                    .isThrownBy(search::holdings)
                    .satisfies(Sentences::areClear)
                    .satisfies(failure -> assertThat(failure).hasMessageContainingAll(words))
                    .withMessageContaining(address);
        }
        assertThatExceptionOfType(CatalogUnavailable.class)
                .isThrownBy(() -> catalog.index(AdSchema.ADS).update())
                .satisfies(Sentences::areClear)
                .satisfies(failure -> assertThat(failure).hasMessageContainingAll(words))
                .withMessageContaining(address);
    }

    private Catalog open(String address) {
        return Engines.open(address, environment, InstantSource.system());
    }
}
