// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.crawlers;

import eu.vitrine.catalog.Ad;
import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.PortalProperties.Operator;
import eu.vitrine.portal.search.Addresses;
import eu.vitrine.portal.shell.Frames;
import eu.vitrine.portal.shell.Origin;
import eu.vitrine.portal.shell.Summary;
import eu.vitrine.portal.shell.Words;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What pages are about, in the words of schema.org (JSON-LD). Thread-safe. */
@Component
public class PageSchema {

    private static final String TYPE = "@type";
    private static final String NAME = "name";
    private static final String URL = "url";
    private static final String ADS = "ads/";

    private final Words words;
    private final Frames frames;
    private final Addresses<Ad> addresses;
    private final Operator operator;

    PageSchema(Words words, Frames frames, Addresses<Ad> addresses, PortalProperties properties) {
        this.words = words;
        this.frames = frames;
        this.addresses = addresses;
        this.operator = properties.operator();
    }

    /** What the page is about, if it is nothing of its own. */
    public String usual() {
        return words.say("site.description");
    }

    /**
     * A page as JSON-LD that can stand in a document: it holds nothing that could end its element.
     *
     * @param path without a language and without the slash at its beginning
     * @return empty for pages of which there is nothing to say
     */
    public Optional<String> jsonOf(String path, Optional<Summary> summary) {
        return of(path, summary).map(PageSchema::json);
    }

    private Optional<Map<String, Object>> of(String path, Optional<Summary> summary) {
        if (path.isEmpty()) {
            return Optional.of(site());
        }
        if (path.equals("about")) {
            return Optional.of(catalogue());
        }
        return path.startsWith(ADS) ? summary.map(ad -> ad(path, ad)) : Optional.empty();
    }

    private Map<String, Object> site() {
        Map<String, Object> site = thing("WebSite", frames.name());
        site.put("description", usual());
        site.put(URL, at("/"));
        Map<String, Object> search = new LinkedHashMap<>();
        search.put(TYPE, "SearchAction");
        search.put("target", at(addresses.start() + "?q={search_term_string}"));
        search.put("query-input", "required name=search_term_string");
        site.put("potentialAction", search);
        site.put("mainEntity", dataset());
        return site;
    }

    private Map<String, Object> catalogue() {
        Map<String, Object> catalogue = thing("DataCatalog", frames.name());
        catalogue.put("description", usual());
        catalogue.put(URL, at("/about"));
        catalogue.put("dataset", List.of(dataset()));
        return catalogue;
    }

    private Map<String, Object> dataset() {
        Map<String, Object> dataset = thing("Dataset", frames.name());
        dataset.put("description", usual());
        dataset.put(URL, at("/"));
        dataset.put("isAccessibleForFree", true);
        frames.operator().ifPresent(name -> dataset.put("creator", thing("Organization", name)));
        URI licence = operator.licenceUrl();
        if (licence != null) {
            dataset.put("license", licence.toString());
        }
        dataset.put("distribution", List.of(file("text/csv", "csv"), file("application/x-ndjson", "ndjson")));
        return dataset;
    }

    private static Map<String, Object> file(String type, String kind) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put(TYPE, "DataDownload");
        file.put("encodingFormat", type);
        file.put("contentUrl", at("/api/v1/ads/export." + kind));
        return file;
    }

    private Map<String, Object> ad(String path, Summary summary) {
        Map<String, Object> ad = thing("CreativeWork", summary.name());
        String language = summary.language();
        if (language != null) {
            ad.put("inLanguage", language);
        }
        ad.put("genre", "Advertisement");
        ad.put("description", summary.text());
        ad.put(URL, at('/' + path));
        Map<String, Object> repository = thing("WebSite", frames.name());
        repository.put(URL, at("/"));
        ad.put("isPartOf", repository);
        return ad;
    }

    private static Map<String, Object> thing(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put(TYPE, type);
        thing.put(NAME, name);
        return thing;
    }

    private static String at(String path) {
        return Origin.current() + path;
    }

    /** In JSON, these letters stand in texts alone, where they may be written so. */
    private static String json(Map<String, Object> thing) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("@context", "https://schema.org");
        whole.putAll(thing);
        return JsonMapper.shared()
                .writeValueAsString(whole)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
