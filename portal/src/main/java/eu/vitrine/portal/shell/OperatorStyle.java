// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import eu.vitrine.portal.PortalProperties;
import eu.vitrine.portal.UnusableSetting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** How the operator wants every page to look: a style sheet that is read once, at the start, and comes after all of ours. Thread-safe. */
@Component
public class OperatorStyle {

    /** Where it is had. */
    public static final String PATH = "/operator.css";

    private final Optional<byte[]> rules;

    /** Reads it; refuses to start with one that cannot be read. */
    public OperatorStyle(PortalProperties properties) {
        this.rules = Optional.ofNullable(properties.styleSheet()).map(OperatorStyle::read);
    }

    /** Where it is had in this state; empty if there is none. */
    public Optional<String> href() {
        return rules.map(bytes -> PATH + "?v=" + DigestUtils.md5DigestAsHex(bytes));
    }

    /** What stands in it, UTF-8; empty if there is none. */
    public Optional<byte[]> rules() {
        return rules.map(byte[]::clone);
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UnusableSetting(
                    "vitrine.style-sheet",
                    "The style sheet " + file + " cannot be read.",
                    "Name a CSS file that the portal may read, or leave the setting out.");
        }
    }
}
