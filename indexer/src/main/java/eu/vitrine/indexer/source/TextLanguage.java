// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Finds out in which language a text is written, with a model that lies in the jar. Says nothing rather than something wrong. Not thread-safe; half
 * a second for a text of 100,000 characters.
 */
final class TextLanguage {

    /** Below this a text is too short or too mixed to tell; docs/decisions has the measurement. */
    private static final double SURE = 0.5;

    /** The model speaks of standard Estonian and Latvian, which have codes of their own. */
    private static final Map<String, String> STANDARDS = Map.of("ekk", "et", "lvs", "lv");

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOLanguages())
            .collect(Collectors.toMap(
                    code -> Locale.of(code).getISO3Language(), Function.identity(), (first, second) -> first));

    private final LanguageDetectorME detector = new LanguageDetectorME(Model.LOADED);

    /** The BCP 47 tag; empty if unsure. */
    Optional<String> of(String text) {
        Language best = detector.predictLanguage(text);
        return best.getConfidence() < SURE ? Optional.empty() : Optional.of(tag(best.getLang()));
    }

    private static String tag(String threeLetters) {
        return STANDARDS.getOrDefault(threeLetters, TWO_LETTERS.getOrDefault(threeLetters, threeLetters));
    }

    /** Read when it is first needed, which takes a second or two, and then kept. */
    private static final class Model {

        private static final String FILE = "/langdetect-183.bin";
        private static final LanguageDetectorModel LOADED = load();

        private static LanguageDetectorModel load() {
            try (InputStream model = TextLanguage.class.getResourceAsStream(FILE)) {
                return new LanguageDetectorModel(Objects.requireNonNull(model, FILE));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
