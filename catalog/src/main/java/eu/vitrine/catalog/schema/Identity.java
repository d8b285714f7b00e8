// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.catalog.schema;

import eu.vitrine.catalog.Ad;
import eu.vitrine.catalog.Problem.Reason;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names by which records are addressed. */
final class Identity {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~:-]{0,199}");
    private static final Pattern VERSION = Pattern.compile("[A-Za-z0-9_~-]+(\\.[A-Za-z0-9_~-]+)*");
    private static final int LONGEST = 1_000;

    private Identity() {}

    /** An id that begins with the platform and a colon, as those of ads do. */
    static @Nullable String ofPlatform(JsonProperties json, @Nullable String platform) {
        String id = json.required("id", JsonValue.text(LONGEST));
        if (id == null || platform == null) {
            return id;
        }
        return Ad.validId(id, platform)
                ? id
                : json.wrong(
                        "id",
                        Reason.BAD_ID,
                        JsonProperties.quote(id) + " is not an id. Write " + JsonProperties.quote(platform + ":")
                                + " and then 1 to 200 of A-Z a-z 0-9 . _ ~ -");
    }

    /** The id of a thing that has versions. */
    static @Nullable String ofThing(JsonProperties json) {
        return json.required("id", JsonValue.name(NAME, "1 to 200 of A-Z a-z 0-9 . _ ~ : -, the first no . or :"));
    }

    /** The name of a version: two full stops would part it from another. */
    static @Nullable String ofVersion(JsonProperties json) {
        return json.required(
                "version", JsonValue.name(VERSION, "letters, digits, _ ~ - and single full stops, such as 3.1.0"));
    }

    /** The name of a part of a record, the same in all versions. */
    static @Nullable String ofPart(JsonProperties json, String property) {
        return json.required(property, JsonValue.name(NAME, "1 to 200 of A-Z a-z 0-9 . _ ~ : -, the first no . or :"));
    }
}
