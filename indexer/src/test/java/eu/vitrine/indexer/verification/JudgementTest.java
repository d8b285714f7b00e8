// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What answers show, over many courses that chance makes, always by the same seeds. */
class JudgementTest {

    private static final int COURSES = 1_000;
    private static final int ROUNDS = 10;

    /** What a shop answers to whom, after so many visits. */
    private interface Body {
        String of(Role role, int visits, Random chance);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5, 20, 1_000})
    void aShopThatAnswersByChanceIsNeverConvicted(int variants) {
        assertThat(convictions((role, visits, chance) -> "variant " + chance.nextInt(variants)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 100})
    void aShopThatRarelyAnswersOtherwiseIsHardlyEverConvicted(int oneIn) {
        assertThat(convictions((role, visits, chance) -> chance.nextInt(oneIn) == 0 ? "rare" : "usual"))
                .isLessThan(COURSES / 20);
    }

    @Test
    void aShopThatUsesAHistoryIsAlwaysConvictedEvenIfItIsRarelyRestless() {
        assertThat(convictions((role, visits, chance) -> {
                    String rare = chance.nextInt(50) == 0 ? " and something rare" : "";
                    return (role == Role.WITH_HISTORY && visits > 3 ? "personal" : "usual") + rare;
                }))
                .isEqualTo(COURSES);
    }

    @Test
    void aShopThatAnswersDifferentlyAfterEachVisitIsAlwaysConvicted() {
        assertThat(convictions((role, visits, chance) -> "after " + visits)).isEqualTo(COURSES);
    }

    private static long convictions(Body shop) {
        return IntStream.range(0, COURSES)
                .mapToObj(seed -> Judgement.of(course(shop, new Random(seed))))
                .filter(Verdict.Different.class::isInstance)
                .count();
    }

    /** In every round both ask, one visits, and both ask again. */
    private static List<Asked> course(Body shop, Random chance) {
        List<Asked> asked = new ArrayList<>();
        for (int moment = 0; moment < 2 * ROUNDS; moment++) {
            Role first = Role.values()[moment % 2];
            int visits = (moment + 1) / 2;
            for (Role role : List.of(first, first.other(), first.other(), first)) {
                Answer answer = answer(shop.of(role, visits, chance));
                asked.add(new Asked(role, asked.size() + 1, moment / 2 + 1, visits, "", answer));
            }
        }
        return asked;
    }

    private static Answer answer(String body) {
        return new Answer(200, new TreeMap<>(Collections.emptyMap()), ByteBuffer.wrap(body.getBytes(UTF_8)));
    }
}
