// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.verification;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which two callers ask and visit. Both ask twice whenever something could have become different: when a round begins, and after each
 * visit. Their turns are with, without, without, with, and the next time the other way round, so that nothing that follows from the order of requests
 * alone looks as if it followed from the caller, and so that some requests are repeated with nothing at all in between.
 */
final class Course {

    private final Question question;
    private final Map<Role, Caller> callers;
    private final List<Asked> asked = new ArrayList<>();
    private final Map<Answer, Answer> distinct = new HashMap<>();
    private Role first = Role.WITH_HISTORY;
    private int visits;

    private Course(Question question, Map<Role, Caller> callers) {
        this.question = question;
        this.callers = callers;
    }

    /** Goes through all rounds; every question and answer in the order in which they were asked. */
    static List<Asked> through(Question question, Map<Role, Caller> callers) {
        Course course = new Course(question, callers);
        for (int round = 1; round <= question.rounds(); round++) {
            course.round(round);
        }
        return course.asked;
    }

    private void round(int round) {
        bothAsk(round, round == 1 ? "before any visit" : "as round " + round + " began");
        for (Role role : Role.values()) {
            for (URI visit : question.visits(role)) {
                caller(role).visit(visit);
                visits++;
                bothAsk(round, "after the caller " + role + " visited " + question.name(visit));
            }
        }
    }

    private void bothAsk(int round, String occasion) {
        for (Role role : List.of(first, first.other(), first.other(), first)) {
            Answer answer = caller(role).ask();
            Answer kept = distinct.computeIfAbsent(answer, same -> same);
            asked.add(new Asked(role, asked.size() + 1, round, visits, occasion, kept));
        }
        first = first.other();
    }

    private Caller caller(Role role) {
        Caller caller = callers.get(role);
        if (caller == null) {
            throw new IllegalStateException("nobody asks " + role);
        }
        return caller;
    }
}
