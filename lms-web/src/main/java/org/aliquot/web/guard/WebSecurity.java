package org.aliquot.web.guard;

import static org.springframework.http.HttpMethod.GET;

import org.aliquot.access.RequestGuards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Guards the pages and opens the files that they need; whom a page is for stands at its handler. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String[] FILES = {"/css/**", "/js/**", "/fonts/**", "/webjars/**", "/img/**"};

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(HttpSecurity http, RequestGuards guards, PageRefusals refusals) {
        http.authorizeHttpRequests(rules -> {
            rules.requestMatchers(GET, FILES).permitAll();
            rules.requestMatchers("/error").permitAll();
        });
        guards.apply(refusals).accept(http);
        return http.build();
    }
}
