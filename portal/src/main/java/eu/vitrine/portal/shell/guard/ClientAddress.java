// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** Who asks, for limits only; never logged. Of IPv6 the /64 network, since whoever has one address there has all of them. */
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;
    private static final int LONGEST = 64;

    private ClientAddress() {}

    /** The address as the server sees it: a proxy's own, unless {@code server.forward-headers-strategy} trusts what the proxy says. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr());
    }

    static String of(String address) {
        try {
            InetAddress parsed = InetAddress.ofLiteral(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(parsed.getAddress(), 0, NETWORK_BYTES)
                    : parsed.getHostAddress();
        } catch (IllegalArgumentException e) {
            // proxies write what they like
            return address.substring(0, Math.min(address.length(), LONGEST));
        }
    }
}
