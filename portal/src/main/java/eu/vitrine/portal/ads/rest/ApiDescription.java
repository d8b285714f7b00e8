// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.ads.rest;

import com.fasterxml.jackson.core.type.TypeReference;
import eu.vitrine.portal.shell.Words;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes REST for programs: what it understands comes from the table of fields, what it answers from {@code schemas.json}. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String ADS = "/api/v1/ads";
    private static final String PROBLEM = "application/problem+json";

    private final Words words;
    private final ApiParameters parameters;

    ApiDescription(Words words, ApiParameters parameters) {
        this.words = words;
        this.parameters = parameters;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                .title(words.say("api.title"))
                .description(words.say("api.about"))
                .version("1"));
        api.servers(List.of(new Server().url("/")));
        api.getComponents().setSchemas(schemas());
        describe(api, ADS, "search", parameters.search(), json("AdsPage"));
        describe(api, ADS + "/{id}", "find", parameters.one(), json("Ad"));
        describe(api, ADS + "/fields/{field}/values", "values", parameters.values(), json("Facet"));
        describe(
                api,
                ADS + "/export.ndjson",
                "ndjson",
                parameters.filters(),
                content("application/x-ndjson", ref("Ad")));
        describe(
                api,
                ADS + "/export.csv",
                "csv",
                parameters.filters(),
                content("text/csv", new Schema<>().types(Set.of("string"))));
    }

    private void describe(OpenAPI api, String path, String name, List<Parameter> understood, Content answer) {
        Operation operation =
                Objects.requireNonNull(api.getPaths().get(path), path).getGet();
        operation.tags(List.of("ads"));
        operation.operationId(name);
        operation.summary(words.say("api." + name));
        operation.description(words.say("api." + name + ".about"));
        operation.parameters(understood);
        operation.responses(new ApiResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse().description(words.say("api.answer")).content(answer))
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description(words.say("api.refusal"))
                                .content(content(PROBLEM, ref("Problem")))));
    }

    private static Content json(String schema) {
        return content("application/json", ref(schema));
    }

    private static Content content(String type, Schema<?> schema) {
        return new Content().addMediaType(type, new MediaType().schema(schema));
    }

    private static Schema<?> ref(String schema) {
        return new Schema<>().$ref("#/components/schemas/" + schema);
    }

    @SuppressWarnings("rawtypes")
    private static Map<String, Schema> schemas() {
        try (InputStream in = ApiDescription.class.getResourceAsStream("schemas.json")) {
            return Json31.mapper().readValue(Objects.requireNonNull(in), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("schemas.json is damaged", e);
        }
    }
}
