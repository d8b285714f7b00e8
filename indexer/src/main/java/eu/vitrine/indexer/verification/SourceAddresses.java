// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import java.io.IOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Finds addresses of this machine from which two callers can ask, so that a shop that tells people apart by their address meets two. */
public final class SourceAddresses {

    private static final List<String> LOOPBACK = List.of("127.0.0.2", "127.0.0.3");

    private SourceAddresses() {}

    /**
     * Two addresses from which this host can be asked.
     *
     * @return two, or none where the machine has no two of the family that the host answers on
     */
    public static List<InetAddress> towards(URI url) {
        try {
            InetAddress host = InetAddress.getByName(url.getHost());
            List<InetAddress> found = candidates(host)
                    .filter(SourceAddresses::isOurs)
                    .distinct()
                    .limit(2)
                    .toList();
            return found.size() == 2 ? found : List.of();
        } catch (UnknownHostException | SocketException e) {
            return List.of(); // the first request says what is wrong
        }
    }

    private static Stream<InetAddress> candidates(InetAddress host) throws SocketException {
        if (host.isLoopbackAddress()) {
            return host instanceof Inet4Address ? LOOPBACK.stream().map(InetAddress::ofLiteral) : Stream.empty();
        }
        return NetworkInterface.networkInterfaces()
                .filter(SourceAddresses::isUp)
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address.getClass() == host.getClass())
                .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress());
    }

    private static boolean isUp(NetworkInterface network) {
        try {
            return network.isUp();
        } catch (SocketException e) {
            return false;
        }
    }

    /** Whether this machine can ask from an address. */
    public static boolean isOurs(InetAddress address) {
        try (ServerSocket trial = new ServerSocket()) {
            trial.bind(new InetSocketAddress(address, 0));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
