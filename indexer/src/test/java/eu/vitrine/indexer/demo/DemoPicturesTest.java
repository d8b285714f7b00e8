// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.indexer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPicturesTest {

    private static final int ADS = 500;

    @TempDir
    Path directory;

    @Test
    void everyPictureThatAnAdShowsIsThere() {
        int count = new DemoPictures(ADS, DemoAds.SEED).writeTo(directory.resolve("media"));
        Pattern link = Pattern.compile("\"/media/([^\"]+)\"");
        Set<String> named = new DemoAds(ADS, DemoAds.SEED, DemoAds.DAY)
                .lines()
                .flatMap(line -> link.matcher(line).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> written = files(directory.resolve("media")).keySet();
        assertThat(written).hasSize(count).containsAll(named);
    }

    @Test
    void theSameSeedGivesTheSamePictures() {
        new DemoPictures(300, 7).writeTo(directory.resolve("once"));
        new DemoPictures(300, 7).writeTo(directory.resolve("again"));
        assertThat(files(directory.resolve("again"))).isEqualTo(files(directory.resolve("once")));
    }

    @Test
    void picturesNeedNothingElseAndSayThatTheyAreMadeUp() {
        new DemoPictures(ADS, DemoAds.SEED).writeTo(directory);
        assertThat(files(directory).values())
                .allSatisfy(svg -> assertThat(svg)
                        .contains("Krambazar · demo")
                        .doesNotContainPattern("(?i)<script|<style|href|url\\(|\\bon\\w+=|\\{[a-z]\\}")
                        .hasSizeLessThan(8_000))
                .allSatisfy(svg -> assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
                        .doesNotContain("://"));
    }

    @Test
    void picturesAreWellFormed() throws Exception {
        new DemoPictures(ADS, DemoAds.SEED).writeTo(directory);
        for (Path file : list(directory)) {
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(file.toFile())
                            .getDocumentElement()
                            .getTagName())
                    .isEqualTo("svg");
        }
    }

    private static TreeMap<String, String> files(Path directory) {
        TreeMap<String, String> files = new TreeMap<>();
        list(directory).forEach(file -> files.put(file.getFileName().toString(), read(file)));
        return files;
    }

    private static List<Path> list(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
