// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.benchmark.peer.bare;

import eu.vitrine.benchmark.mix.Question;
import eu.vitrine.benchmark.peer.Answer;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/** A way to answer from one unchanging view of an index. Thread-safe. */
interface Answering {

    /** The answer; empty if there is none this way. */
    Optional<Answer> answer(Question question) throws IOException;

    /** Makes it for a view. */
    @FunctionalInterface
    interface Making {
        /** Prepares what can be prepared before there is a question. */
        Answering of(IndexSearcher searcher) throws IOException;
    }
}
