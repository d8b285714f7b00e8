// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that nobody but its owner has signed.
 *
 * @param folder where its files lie
 */
public record Certificate(Path folder) {

    /** Opens the store of keys; there is nothing to protect. */
    public static final String PASSWORD = "for-tests-only";

    /**
     * Makes one with the JDK's own tool.
     *
     * @param host the only name or address for which it is good, such as {@code ip:127.0.0.1} or {@code dns:example.org}
     */
    public static Certificate make(Path folder, String host) throws IOException, InterruptedException {
        Certificate made = new Certificate(folder);
        made.keytool("-genkeypair -keyalg EC -validity 2 -dname CN=vitrine-test -ext san=" + host);
        made.keytool("-exportcert -rfc -file " + made.pem());
        return made;
    }

    private void keytool(String arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments.split(" ")));
        command.addAll(List.of("-alias", "server", "-storetype", "PKCS12", "-storepass", PASSWORD));
        command.addAll(List.of("-keystore", keys().toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("keytool could not make a certificate: " + said);
        }
    }

    /** The key and the certificate (PKCS 12), for the server. */
    public Path keys() {
        return folder.resolve("keys.p12");
    }

    /** The certificate as a text file (PEM), for those who are to trust it. */
    public Path pem() {
        return folder.resolve("certificate.pem");
    }

    /** What a server with this certificate shows to its callers. */
    public SSLContext shown() throws IOException {
        try {
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store(), PASSWORD.toCharArray());
            return context(keys.getKeyManagers(), null);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** What a caller has that trusts this certificate alone. */
    SSLContext trusted() throws IOException {
        try {
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store());
            return context(null, trust.getTrustManagers());
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private KeyStore store() throws IOException, GeneralSecurityException {
        try (InputStream file = Files.newInputStream(keys())) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(file, PASSWORD.toCharArray());
            return store;
        }
    }

    private static SSLContext context(KeyManager @Nullable [] keys, TrustManager @Nullable [] trust)
            throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(keys, trust, null);
        return context;
    }
}
