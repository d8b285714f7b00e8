// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word of the portal exists in every language, and none that nobody says. */
class MessagesTest {

    /** Parts of keys of what is the same in every language: commands, names of formats, patterns. */
    private static final List<String> NOT_WORDS =
            List.of("notice.empty.command.", "downloads.format.", "site.pattern.");

    private static final Properties ENGLISH = messages("");
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** What prose and notices are made of: sections, their headings, and sentences that are told one after the other. */
    private static final Pattern PART = Pattern.compile("(?:\\.[a-z]+)?\\.(?:\\d|heading|what|why|then)");

    /** As many languages as may say something as English does before it counts as forgotten in all of them. */
    private static final int COINCIDENCES = 12;

    /** Values beyond one and two that a language counts with only for millions. */
    private static final Set<String> ONLY_OF_MILLIONS = Set.of("fr", "es", "it", "pt");

    static Stream<Locale> others() {
        return Languages.ALL.stream().filter(language -> !language.equals(Languages.USUAL));
    }

    @ParameterizedTest
    @MethodSource("others")
    void aLanguageHasAllWordsAndNoOthers(Locale language) {
        assertThat(messages("_" + language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("others")
    void aLanguageSaysOfTheSameThingsWithAllItsPlurals(Locale language) {
        List<String> wrong = new ArrayList<>();
        Properties messages = messages("_" + language);
        for (String key : messages.stringPropertyNames()) {
            String message = messages.getProperty(key);
            if (!arguments(message, language).equals(arguments(ENGLISH.getProperty(key), Locale.ENGLISH))) {
                wrong.add(key + " says something of " + arguments(message, language));
            }
            missingPlurals(message, language).forEach(plural -> wrong.add(key + " lacks the plural " + plural));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingWasLeftInEnglishEverywhere() {
        List<Properties> languages =
                others().map(language -> messages("_" + language)).toList();
        List<String> forgotten = ENGLISH.stringPropertyNames().stream()
                .filter(key -> languages.stream()
                                .filter(language -> ENGLISH.getProperty(key).equals(language.getProperty(key)))
                                .count()
                        > COINCIDENCES)
                .filter(key ->
                        ENGLISH.getProperty(key).replaceAll("\\{[^}]*}", "").matches(".*\\p{L}{4}.*"))
                .filter(key -> NOT_WORDS.stream().noneMatch(key::contains))
                .toList();
        assertThat(forgotten).isEmpty();
    }

    @Test
    void everyWordIsSaidSomewhere() throws IOException {
        Set<String> said = literals();
        List<String> unsaid = Stream.concat(
                        ENGLISH.stringPropertyNames().stream(), bundle("api", "").stringPropertyNames().stream())
                .filter(key -> !isSaid(key, said))
                .sorted()
                .toList();
        assertThat(unsaid).isEmpty();
    }

    /** A key is said whole or without the kind in front of it, or made of a beginning and an end of which one stands in the program. */
    private static boolean isSaid(String key, Set<String> said) {
        String ofEveryKind = key.substring(key.indexOf('.') + 1);
        return Stream.of(key, ofEveryKind).anyMatch(name -> said.contains(name) || isComposed(name, said))
                || isValue(key);
    }

    private static boolean isComposed(String key, Set<String> said) {
        for (int dot = key.indexOf('.'); dot > 0; dot = key.indexOf('.', dot + 1)) {
            String beginning = key.substring(0, dot);
            String end = key.substring(dot);
            if (said.contains(beginning + '.')
                    || said.contains('.' + beginning + '.')
                    || said.contains(beginning)
                            && (said.contains(end) || PART.matcher(end).matches())) {
                return true;
            }
        }
        return false;
    }

    /** The name of a value of a closed list, as {@code ads.status.ENDED} beside {@code ads.field.status}. */
    private static boolean isValue(String key) {
        String[] parts = key.split("\\.");
        return parts.length == 3 && ENGLISH.containsKey(parts[0] + ".field." + parts[1]);
    }

    private static Set<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            Set<String> literals = new HashSet<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
            }
            return literals;
        }
    }

    private static Set<String> arguments(String message, Locale language) {
        return new TreeSet<>(new MessageFormat(message, ULocale.forLocale(language)).getArgumentNames());
    }

    private static Set<String> missingPlurals(String message, Locale language) {
        Set<String> missing = new TreeSet<>();
        MessagePattern pattern = new MessagePattern(message);
        for (int place = 0; place < pattern.countParts(); place++) {
            Part part = pattern.getPart(place);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL) {
                Set<String> there = selectors(pattern, place);
                needed(language).stream()
                        .filter(plural -> !there.contains(plural))
                        .filter(plural -> !plural.equals("one") || !there.contains("=1"))
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    private static Set<String> needed(Locale language) {
        Set<String> all = PluralRules.forLocale(language).getKeywords();
        return ONLY_OF_MILLIONS.contains(language.getLanguage())
                ? all.stream().filter(plural -> !plural.equals("many")).collect(Collectors.toSet())
                : all;
    }

    /** The selectors of one argument, without those of arguments inside it. */
    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> selectors = new HashSet<>();
        int depth = 0;
        for (int place = start + 1; place < pattern.getLimitPartIndex(start); place++) {
            Part part = pattern.getPart(place);
            switch (part.getType()) {
                case MSG_START -> depth++;
                case MSG_LIMIT -> depth--;
                case ARG_SELECTOR -> {
                    if (depth == 0) {
                        selectors.add(pattern.getSubstring(part));
                    }
                }
                default -> {}
            }
        }
        return selectors;
    }

    private static Properties messages(String language) {
        return bundle("messages", language);
    }

    private static Properties bundle(String name, String language) {
        String file = "/eu/vitrine/portal/" + name + language + ".properties";
        try (InputStream stream = Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file), file)) {
            Properties messages = new Properties();
            messages.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
