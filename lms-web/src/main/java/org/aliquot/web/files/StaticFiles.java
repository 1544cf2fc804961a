package org.aliquot.web.files;

import java.time.Duration;
import java.util.Map;
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

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        folder(registry, "/css/", "classpath:/static/css/")
                .addResolver(new AssembledResolver(Map.of("app.css", source::stylesheet)))
                .addTransformer(new CssLinkResourceTransformer());
        folder(registry, "/js/", "classpath:/static/js/")
                .addResolver(new AssembledResolver(Map.of(
                        "room/room.js", () -> source.script("room/room"),
                        "room/question-preview.js", () -> source.script("room/question-preview"))));
        folder(registry, "/fonts/", "classpath:/static/fonts/");
        folder(registry, "/img/", "classpath:/static/img/");
        folder(registry, "/webjars/", "classpath:/META-INF/resources/webjars/")
                .addResolver(new LiteWebJarsResourceResolver());
    }

    private static ResourceChainRegistration folder(ResourceHandlerRegistry registry, String path, String location) {
        return registry.addResourceHandler(path + "**")
                .addResourceLocations(location)
                .setCacheControl(FOR_GOOD)
                .resourceChain(true)
                .addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
