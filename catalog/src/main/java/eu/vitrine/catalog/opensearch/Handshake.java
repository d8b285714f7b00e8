// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.opensearch;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Says why no connection over TLS comes about, and what to do. */
final class Handshake {

    private Handshake() {}

    static String fault(SSLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case CertPathBuilderException _ -> {
                    return "cannot be trusted: nobody known here has signed its certificate. "
                            + "Name the certificate of its authority by " + Setting.CAFILE.variable() + ".";
                }
                case CertificateExpiredException _ -> {
                    return "cannot be trusted: its certificate has expired. Give it a new one.";
                }
                case SSLPeerUnverifiedException _ -> {
                    return otherHost();
                }
                case CertificateException names
                when String.valueOf(names.getMessage()).contains("subject alternative") -> {
                    return otherHost();
                }
                default -> {}
            }
        }
        return failure instanceof SSLHandshakeException
                ? "cannot be trusted: no version or cipher of TLS suits both sides, or one of them wants another "
                        + "certificate. Look at its TLS settings, and at " + Setting.CAFILE.variable() + "."
                : "does not speak TLS. Name its address with http://, or switch TLS on there.";
    }

    private static String otherHost() {
        return "cannot be trusted: its certificate is made for another host. Name it by an address that stands in its certificate.";
    }
}
