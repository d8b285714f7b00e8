// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import eu.vitrine.catalog.index.InvalidSetting;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Transport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;

/** Makes the connections to a cluster: to each of its addresses in turn, past those that do not answer. */
final class Transports {

    private static final Timeout CONNECT = Timeout.ofSeconds(5);
    private static final Timeout RESPONSE = Timeout.ofSeconds(60);
    private static final int CONNECTIONS = 64;

    private Transports() {}

    static ApacheHttpClient5Transport to(Settings settings) {
        HttpHost[] hosts = settings.addresses().stream().map(HttpHost::create).toArray(HttpHost[]::new);
        SSLContext trust = settings.caFile() == null ? null : trusting(settings.caFile());
        ApacheHttpClient5TransportBuilder transport = ApacheHttpClient5TransportBuilder.builder(hosts);
        String path = settings.addresses().getFirst().getPath().replaceAll("/+$", "");
        if (!path.isEmpty()) {
            transport.setPathPrefix(path);
        }
        return transport
                .setMapper(new JacksonJsonpMapper())
                .setDefaultHeaders(headers(settings.authorization()))
                .setRequestConfigCallback(request -> request.setResponseTimeout(RESPONSE))
                // else it asks for compressed answers: packing and unpacking them took most of the time of an export
                .setHttpClientConfigCallback(http -> http.disableContentCompression()
                        .setConnectionManager(connections(trust).build()))
                .build();
    }

    private static PoolingAsyncClientConnectionManagerBuilder connections(@Nullable SSLContext trust) {
        PoolingAsyncClientConnectionManagerBuilder connections = PoolingAsyncClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(CONNECT).build());
        return trust == null
                ? connections
                : connections.setTlsStrategy(
                        ClientTlsStrategyBuilder.create().setSslContext(trust).buildAsync());
    }

    private static Header[] headers(@Nullable String authorization) {
        return authorization == null
                ? new Header[0]
                : new Header[] {new BasicHeader("Authorization", authorization, true)};
    }

    /** Trusts whom this authority vouches for, and nobody else. */
    private static SSLContext trusting(Path caFile) {
        try (InputStream pem = Files.newInputStream(caFile)) {
            KeyStore authorities = KeyStore.getInstance(KeyStore.getDefaultType());
            authorities.load(null, null);
            for (Certificate authority : CertificateFactory.getInstance("X.509").generateCertificates(pem)) {
                authorities.setCertificateEntry("authority-" + authorities.size(), authority);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(authorities);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new InvalidSetting(
                    Setting.CAFILE.variable(),
                    "The file " + caFile + " holds no certificates in PEM form. Name another.");
        }
    }
}
