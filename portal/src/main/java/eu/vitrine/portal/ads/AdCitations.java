// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Advertiser;
import eu.vitrine.catalog.Period;
import eu.vitrine.portal.record.Marked;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Origin;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says how an ad is quoted. The day of the quotation stands in it, since an ad can change, be taken down, and expire. Thread-safe. */
@Component
public class AdCitations {

    private static final DateTimeFormatter ISSUED = DateTimeFormatter.ofPattern("uuuu, MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter RETRIEVED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private final AdTitles titles;
    private final Frames frames;
    private final InstantSource clock;

    AdCitations(AdTitles titles, Frames frames, InstantSource clock) {
        this.titles = titles;
        this.frames = frames;
        this.clock = clock;
    }

    /** All that is said of an ad where it is quoted. */
    private record Quoted(
            Ad ad,
            String name,
            Optional<String> author,
            Marked title,
            LocalDate issued,
            LocalDate accessed,
            String repository,
            String url) {

        String genre() {
            return "Advertisement on " + ad.platform();
        }
    }

    /** How to quote an ad today, by its address without a language. */
    public AdCitation of(Ad ad) {
        Quoted quoted = new Quoted(
                ad,
                ad.id().replaceAll("[^A-Za-z0-9]+", "-"),
                Optional.ofNullable(ad.advertiser()).map(Advertiser::name),
                titles.of(ad),
                day(ad.periods().stream()
                        .map(Period::from)
                        .min(Instant::compareTo)
                        .orElseThrow()),
                day(clock.instant()),
                frames.name(),
                Origin.current() + AdPaths.page(ad.id()));
        return new AdCitation(quoted.name(), apa(quoted), bibtex(quoted), csl(quoted));
    }

    private static String apa(Quoted quoted) {
        String issued = '(' + ISSUED.format(quoted.issued()) + "). ";
        String title = flat(quoted.title().text()) + " [" + quoted.genre() + "]. ";
        String beginning = quoted.author()
                .map(AdCitations::flat)
                .map(author -> author + (author.endsWith(".") ? " " : ". ") + issued + title)
                .orElse(title + issued);
        return beginning + quoted.repository() + ". Retrieved " + RETRIEVED.format(quoted.accessed()) + ", from "
                + quoted.url();
    }

    private static String bibtex(Quoted quoted) {
        Map<String, String> fields = new LinkedHashMap<>();
        quoted.author().ifPresent(author -> fields.put("author", '{' + BibTex.escaped(author) + '}'));
        fields.put("title", '{' + BibTex.escaped(quoted.title().text()) + '}');
        fields.put("year", String.valueOf(quoted.issued().getYear()));
        fields.put("date", quoted.issued().toString());
        fields.put("howpublished", BibTex.escaped(quoted.genre()));
        fields.put("organization", '{' + BibTex.escaped(quoted.repository()) + '}');
        fields.put("url", quoted.url());
        fields.put("urldate", quoted.accessed().toString());
        return BibTex.entry("misc", quoted.name(), fields);
    }

    private static String csl(Quoted quoted) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", quoted.ad().id());
        item.put("type", "webpage");
        quoted.author().ifPresent(author -> item.put("author", List.of(Map.of("literal", author))));
        item.put("title", flat(quoted.title().text()));
        item.put("genre", quoted.genre());
        item.put("container-title", quoted.repository());
        item.put("issued", parts(quoted.issued()));
        item.put("accessed", parts(quoted.accessed()));
        if (quoted.title().language() != null) {
            item.put("language", quoted.title().language());
        }
        item.put("URL", quoted.url());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item));
    }

    private static Map<String, Object> parts(LocalDate day) {
        return Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }

    private static String flat(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
