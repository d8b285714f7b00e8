// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.rest;

import eu.vitrine.portal.search.rest.ApiChapter.Address;
import eu.vitrine.portal.shell.Words;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes REST for programs: what it understands comes from the tables of fields, what it answers from {@code schemas.json}. */
@Component
class ApiDescription implements OpenApiCustomizer {

    private static final String PROBLEM = "application/problem+json";

    private final Words words;
    private final List<ApiChapter> chapters;

    ApiDescription(Words words, List<ApiChapter> chapters) {
        this.words = words;
        this.chapters = chapters;
    }

    @Override
    public void customise(OpenAPI api) {
        api.info(new Info()
                .title(words.say("api.title"))
                .description(words.say("api.about"))
                .version("1"));
        api.servers(List.of(new Server().url("/")));
        api.getComponents().setSchemas(shapes());
        chapters.forEach(chapter -> chapter.addresses().forEach(address -> describe(api, chapter.tag(), address)));
    }

    private void describe(OpenAPI api, String tag, Address address) {
        Operation operation = Objects.requireNonNull(
                Objects.requireNonNull(api.getPaths().get(address.path()), address.path())
                        .readOperationsMap()
                        .get(address.method()),
                address.name());
        operation.tags(List.of(tag));
        operation.operationId(address.name());
        operation.summary(words.say("api." + address.name()));
        operation.description(words.say("api." + address.name() + ".about"));
        operation.parameters(address.understood());
        if (address.sent() != null) {
            operation.requestBody(new RequestBody().required(true).content(address.sent()));
        }
        operation.responses(new ApiResponses()
                .addApiResponse(
                        "200",
                        new ApiResponse().description(words.say("api.answer")).content(address.answer()))
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description(words.say("api.refusal"))
                                .content(Shapes.content(PROBLEM, Shapes.ref("Problem")))));
    }

    @SuppressWarnings("rawtypes")
    private Map<String, Schema> shapes() {
        Map<String, Schema> shapes = new LinkedHashMap<>(Shapes.beside(ApiDescription.class));
        chapters.forEach(chapter -> shapes.putAll(chapter.shapes()));
        return shapes;
    }
}
