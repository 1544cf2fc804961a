package org.aliquot.api;

import static org.springframework.http.HttpMethod.GET;

import org.aliquot.access.RequestGuards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Guards the API, and what is told of it; whom a route is for stands at its handler. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(HttpSecurity http, RequestGuards guards, ProblemRefusals refusals) {
        http.securityMatcher("/api/**", "/v3/api-docs", "/actuator/**");
        http.authorizeHttpRequests(
                rules -> rules.requestMatchers(GET, "/v3/api-docs", "/actuator/health", "/actuator/health/**")
                        .permitAll());
        guards.apply(refusals).accept(http);
        return http.build();
    }
}
