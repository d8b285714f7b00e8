// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.search.rest;

import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the description of REST says about one part of it, such as a kind of record. */
public interface ApiChapter {

    /** The name under which its addresses stand together. */
    String tag();

    /** Its addresses. */
    List<Address> addresses();

    /** The shapes of its answers, by name; they may refer to those that are the same for every kind, such as {@code Total}. */
    Map<String, Schema<?>> shapes();

    /**
     * One address, and what can be done there.
     *
     * @param name of the operation; {@code api.NAME} and {@code api.NAME.about} are the keys of the words about it
     * @param understood its parameters
     * @param sent what has to be sent with it; null if nothing
     */
    record Address(
            HttpMethod method,
            String path,
            String name,
            List<Parameter> understood,
            @Nullable Content sent,
            Content answer) {

        /** Copies the list. */
        public Address {
            understood = List.copyOf(understood);
        }

        /** One address that is read. */
        public Address(String path, String name, List<Parameter> understood, Content answer) {
            this(HttpMethod.GET, path, name, understood, null, answer);
        }
    }
}
