// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.io.Serial;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The downloads that open pages of one session look at, under the addresses of their files. A page that closes forgets its own here and not in the
 * session, which may have ended before it. Thread-safe.
 */
public final class WatchedDownloads implements Serializable {

    /** What its attribute in a session is called. */
    public static final String ATTRIBUTE = WatchedDownloads.class.getName();

    @Serial
    private static final long serialVersionUID = 1L;

    private final Map<String, DownloadProgress> byAddress = new ConcurrentHashMap<>();

    /**
     * Lets a page look at a download.
     *
     * @param address of the file: its path and query as they are written
     */
    public void watch(String address, DownloadProgress progress) {
        byAddress.put(address, progress);
    }

    /** Forgets what a page looked at; what another one looks at under the same address stays. */
    public void forget(String address, DownloadProgress progress) {
        byAddress.remove(address, progress);
    }

    /** What a page looks at; empty if none does. */
    public Optional<DownloadProgress> of(String address) {
        return Optional.ofNullable(byAddress.get(address));
    }
}
