// SPDX-License-Identifier: Apache-2.0
package eu.vitrine.portal.downloads;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the files of downloads, whole or in ranges; a file that was replaced has another entity tag, so that nobody joins halves of two. */
@Configuration(proxyBeanMethods = false)
class DownloadFiles implements WebMvcConfigurer {

    private static final String FILES = DownloadPaths.PAGE + "/{day}/{file}";

    private final Shelf shelf;
    private final DownloadMeter meter;

    DownloadFiles(Shelf shelf, DownloadMeter meter) {
        this.shelf = shelf;
        this.meter = meter;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        shelf.folder().ifPresent(folder -> serve(folder, registry));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(meter).addPathPatterns(FILES);
        registry.addInterceptor(new DownloadTypes()).addPathPatterns(FILES);
    }

    private static void serve(Path folder, ResourceHandlerRegistry registry) {
        registry.addResourceHandler(DownloadPaths.PAGE + "/*/*")
                .addResourceLocations(new FileSystemResource(folder.toAbsolutePath() + "/"))
                .setCacheControl(CacheControl.noCache())
                .setEtagGenerator(DownloadFiles::tag)
                .resourceChain(false)
                .addResolver(new DownloadResolver());
    }

    private static String tag(Resource file) {
        try {
            return '"' + Long.toHexString(file.contentLength()) + '-' + Long.toHexString(file.lastModified()) + '"';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
