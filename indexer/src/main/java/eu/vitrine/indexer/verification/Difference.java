// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Objects;

/** In what two answers first differ. */
sealed interface Difference {

    /** The statuses are not the same. */
    record Status() implements Difference {}

    /** A header that is compared is not the same. */
    record Header(String name) implements Difference {}

    /**
     * The bodies are not the same.
     *
     * @param at the first byte that differs, from 0; the length of the shorter body if it is how the longer one begins
     * @param line the line in which it stands, from 1
     * @param isOnlyOrder whether both hold the same bytes as often as each other, so that most likely things were put in another order
     */
    record Body(int at, int line, boolean isOnlyOrder) implements Difference {}

    /** @param other an answer that is not equal to the first */
    static Difference between(Answer one, Answer other) {
        if (one.status() != other.status()) {
            return new Status();
        }
        for (String name : Answer.HEADERS) {
            if (!Objects.equals(one.headers().get(name), other.headers().get(name))) {
                return new Header(name);
            }
        }
        int at = one.body().mismatch(other.body());
        return new Body(at, line(one.body(), at), Arrays.equals(counted(one.body()), counted(other.body())));
    }

    private static int line(ByteBuffer body, int at) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += body.get(i) == '\n' ? 1 : 0;
        }
        return line;
    }

    private static long[] counted(ByteBuffer body) {
        long[] counts = new long[1 << Byte.SIZE];
        for (int i = 0; i < body.limit(); i++) {
            counts[Byte.toUnsignedInt(body.get(i))]++;
        }
        return counts;
    }
}
