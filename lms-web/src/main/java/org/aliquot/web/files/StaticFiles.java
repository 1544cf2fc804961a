package org.aliquot.web.files;

import java.time.Duration;
import org.aliquot.released.ReleasedFiles;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceChainRegistration;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.CssLinkResourceTransformer;
import org.springframework.web.servlet.resource.LiteWebJarsResourceResolver;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/** Serves static files. Pages name them with their hash, so an answer may be kept for a year. */
@Configuration(proxyBeanMethods = false)
class StaticFiles implements WebMvcConfigurer {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final StaticSource source = new StaticSource();
    private final ReleasedFiles released;

    StaticFiles(ReleasedFiles released) {
        this.released = released;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        folder(registry, "/css/", "classpath:/static/css/")
                .addResolver(new AssembledResolver(source.assembledIn("/css/")))
                .addTransformer(new CssLinkResourceTransformer());
        folder(registry, "/js/", "classpath:/static/js/")
                .addResolver(new AssembledResolver(source.assembledIn("/js/")));
        folder(registry, "/fonts/", "classpath:/static/fonts/");
        folder(registry, "/img/", "classpath:/static/img/");
        folder(registry, "/webjars/", "classpath:/META-INF/resources/webjars/")
                .addResolver(new LiteWebJarsResourceResolver());
    }

    private ResourceChainRegistration folder(ResourceHandlerRegistry registry, String path, String location) {
        return registry.addResourceHandler(path + "**")
                .addResourceLocations(location)
                .setCacheControl(FOR_GOOD)
                .resourceChain(true)
                .addResolver(new OtherReleases(path, released))
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
