// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.pictures.rest;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.search.Query;
import eu.vitrine.catalog.search.QueryText;
import eu.vitrine.catalog.table.CsvRows;
import eu.vitrine.portal.pictures.Chart;
import eu.vitrine.portal.pictures.Charts;
import eu.vitrine.portal.pictures.PicturesPages;
import eu.vitrine.portal.pictures.Source;
import eu.vitrine.portal.pictures.drawing.ChartSvg;
import eu.vitrine.portal.search.Kind;
import eu.vitrine.portal.search.rest.RequestQuery;
import eu.vitrine.portal.shell.failures.NotPublished;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Pictures of what a search for ads finds, as files that say where they come from. They take the parameters of a search, and {@code lang}. */
@RestController
class PictureFiles {

    private final Kind<Ad> ads;
    private final Charts charts;
    private final Source source;
    private final InstantSource clock;

    PictureFiles(Kind<Ad> ads, Charts charts, Source source, InstantSource clock) {
        this.ads = ads;
        this.charts = charts;
        this.source = source;
        this.clock = clock;
    }

    /** A picture that stands alone. */
    @GetMapping(path = PicturesPages.FILES + "{name}.svg", produces = "image/svg+xml")
    ResponseEntity<byte[]> svg(@PathVariable String name, HttpServletRequest request) {
        Query query = query(request);
        String svg = ChartSvg.file(chart(name, query), source.of(ads.addresses().search(query)));
        return file(name + ".svg", "image/svg+xml;charset=UTF-8", svg.getBytes(StandardCharsets.UTF_8));
    }

    /** Its numbers. */
    @GetMapping(path = PicturesPages.FILES + "{name}.csv", produces = "text/csv")
    ResponseEntity<byte[]> csv(@PathVariable String name, HttpServletRequest request) throws IOException {
        Query query = query(request);
        Chart chart = chart(name, query);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvRows rows = new CsvRows(
                out, List.of("key", chart.columns().label(), chart.columns().number()));
        for (Chart.Mark mark : chart.marks()) {
            rows.write(List.of(mark.key(), mark.label(), Long.toString(mark.number())));
        }
        rows.write(List.of("", String.join(" ", source.of(ads.addresses().search(query))), ""));
        rows.finish();
        return file(name + ".csv", "text/csv;charset=UTF-8;header=present", out.toByteArray());
    }

    private Query query(HttpServletRequest request) {
        Map<String, List<String>> parameters = QueryText.split(RequestQuery.of(request));
        parameters.remove(PictureLanguage.PARAMETER);
        return ads.addresses().strict(parameters).query();
    }

    private Chart chart(String name, Query query) {
        if (!Charts.exists(name)) {
            throw new NotPublished("problem.unknownPicture");
        }
        return charts.chart(name, query);
    }

    private ResponseEntity<byte[]> file(String name, String type, byte[] content) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        int dot = name.lastIndexOf('.');
        String named = "vitrine-ads-" + name.substring(0, dot) + '-' + today + name.substring(dot);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + named + '"')
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(content);
    }
}
