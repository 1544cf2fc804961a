package org.aliquot.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Serves {@code docs/api/v1.json}: what a test compared with the controllers, so that nothing has to describe them here. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

    @Bean
    RouterFunction<ServerResponse> describedAsAFile() {
        return RouterFunctions.resource(RequestPredicates.path("/v3/api-docs"), new ClassPathResource("api/v1.json"));
    }
}
