package org.aliquot.web.frame;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells Spring MVC of the arguments our page controllers take. */
@Configuration(proxyBeanMethods = false)
class PageArguments implements WebMvcConfigurer {

    private final FrameArgument frame;

    PageArguments(FrameArgument frame) {
        this.frame = frame;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(frame);
    }
}
