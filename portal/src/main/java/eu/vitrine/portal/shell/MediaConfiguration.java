// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.shell;

import eu.vitrine.portal.PortalProperties;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the pictures and films that the operator keeps itself, so that looking at an ad tells nobody else. */
@Configuration(proxyBeanMethods = false)
class MediaConfiguration implements WebMvcConfigurer {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    private final Optional<Path> folder;

    MediaConfiguration(PortalProperties properties) {
        this.folder = properties.mediaFolder();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        folder.ifPresent(path -> serve(path, registry));
    }

    private static void serve(Path folder, ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/media/**")
                .addResourceLocations(new FileSystemResource(folder.toAbsolutePath() + "/"))
                .setCacheControl(CacheControl.maxAge(FOR_EVER).cachePublic().immutable())
                .resourceChain(false)
                .addResolver(new MediaResolver());
    }
}
