// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.util.StringUtils;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Finds a file of the media folder: below it only, and only if its name says that it is a picture, a film or a sound. */
final class MediaResolver extends PathResourceResolver {

    private static final Set<String> KNOWN =
            Set.of("avif", "gif", "jpeg", "jpg", "m4a", "mp3", "mp4", "ogg", "png", "svg", "webm", "webp");

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        String extension = StringUtils.getFilenameExtension(path);
        boolean known = extension != null && KNOWN.contains(extension.toLowerCase(Locale.ROOT));
        return known ? super.getResource(path, location) : null;
    }
}
