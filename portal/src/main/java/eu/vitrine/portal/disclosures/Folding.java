// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.disclosures;

import eu.vitrine.portal.differences.ProseDifference;
import eu.vitrine.portal.differences.ProseDifference.Change;
import eu.vitrine.portal.differences.ProseDifference.Fate;
import eu.vitrine.portal.record.Passage;
import eu.vitrine.portal.shell.Words;
import eu.vitrine.portal.text.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Shows of a long text what changed, and under which heading; folds what stayed. Thread-safe. */
@Component
class Folding {

    /** So many parts that stayed are shown rather than folded. */
    private static final int FEW = 2;

    private final Words words;

    Folding(Words words) {
        this.words = words;
    }

    List<Passage> of(ProseDifference difference) {
        List<Passage> passages = new ArrayList<>();
        List<Line> stayed = new ArrayList<>();
        for (Change change : difference.changes()) {
            if (change.fate() == Fate.KEPT) {
                stayed.add(new Line(change.kind(), change.words().after()));
            } else {
                before(stayed, passages);
                stayed.clear();
                passages.add(new Passage.Changed(words.say("disclosure.fate." + change.fate()), change));
            }
        }
        fold(stayed, passages);
        return passages;
    }

    /** What stayed before a change: the heading under which the change stands is shown. */
    private void before(List<Line> stayed, List<Passage> to) {
        int heading = IntStream.range(0, stayed.size())
                .filter(line -> stayed.get(line).kind() == Line.Kind.HEADING)
                .reduce(-1, (first, second) -> second);
        if (heading < 0) {
            fold(stayed, to);
        } else {
            fold(stayed.subList(0, heading), to);
            to.add(new Passage.Around(stayed.get(heading)));
            fold(stayed.subList(heading + 1, stayed.size()), to);
        }
    }

    private void fold(List<Line> stayed, List<Passage> to) {
        if (stayed.size() <= FEW) {
            stayed.forEach(line -> to.add(new Passage.Around(line)));
        } else {
            to.add(new Passage.Folded(words.say("disclosure.folded", Map.of("count", stayed.size())), stayed));
        }
    }
}
