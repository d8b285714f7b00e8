// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What of an answer is compared; two answers are the same if these are equal.
 *
 * @param headers those of {@link #HEADERS} that the answer has
 * @param body every byte, as sent; read only
 */
public record Answer(int status, SortedMap<String, String> headers, ByteBuffer body) {

    /** The headers that say what the reader gets. The others belong to the connection or the moment, such as Date and Set-Cookie. */
    static final List<String> HEADERS = List.of("Content-Language", "Content-Type", "Location");

    static Answer of(HttpResponse<byte[]> response) {
        SortedMap<String, String> headers = new TreeMap<>();
        for (String name : HEADERS) {
            List<String> values = response.headers().allValues(name);
            if (!values.isEmpty()) {
                headers.put(name, String.join(", ", values));
            }
        }
        return new Answer(
                response.statusCode(), headers, ByteBuffer.wrap(response.body()).asReadOnlyBuffer());
    }

    /** Whether there is anything in it that could have been ranked. */
    boolean isFeed() {
        return status >= 200 && status < 300 && bytes() > 0;
    }

    int bytes() {
        return body.limit();
    }

    /** SHA-256 of the body, in hexadecimal, as {@code sha256sum} says it. */
    String hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(body.duplicate());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must know SHA-256", e);
        }
    }
}
