// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.archive.rest;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;

/** The files of a history that anybody may have. All else that lies beside them is given to nobody: what was erased from a payload must not live on elsewhere. */
enum LogFile {
    /** The last signed state, which changes with every commit. */
    CHECKPOINT("checkpoint", MediaType.TEXT_PLAIN, false),
    /** The state at a size; it can be signed again with a later ledger. */
    EARLIER_CHECKPOINT("checkpoints/(0|[1-9]\\d{0,17})", MediaType.TEXT_PLAIN, false),
    /** Hashes, or entries: of a tile of some width, always the same. */
    TILE(
            "tile/(\\d|[1-5]\\d|6[0-3]|entries)/(x\\d{3}/){0,5}\\d{3}(\\.p/([1-9]|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5]))?",
            MediaType.APPLICATION_OCTET_STREAM, true),
    /** What a day brought, up to one of its commits. */
    LEDGER("ledger/\\d{4}-\\d\\d-\\d\\d\\.[1-9]\\d{0,17}", MediaType.APPLICATION_JSON, true),
    /** The key that signed first. */
    KEY("key\\.pub", MediaType.TEXT_PLAIN, false);

    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofDays(365);

    private final Pattern path;
    private final MediaType type;
    private final boolean forEver;

    LogFile(String path, MediaType type, boolean forEver) {
        this.path = Pattern.compile(path);
        this.type = type;
        this.forEver = forEver;
    }

    /** What sort of file a path names; empty if none that anybody may have. */
    static Optional<LogFile> at(String path) {
        return Arrays.stream(values())
                .filter(file -> file.path.matcher(path).matches())
                .findFirst();
    }

    MediaType type() {
        return type;
    }

    CacheControl cache() {
        return forEver
                ? CacheControl.maxAge(LONG).cachePublic().immutable()
                : CacheControl.maxAge(SHORT).cachePublic();
    }
}
