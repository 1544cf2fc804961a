package org.aliquot.web.guard;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;

import org.aliquot.access.RequestGuards;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.address.SignOnUrls;
import org.aliquot.web.address.SiteUrls;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** Guards the pages and opens the files that they need; whom a page is for stands at its handler. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String[] FILES = {"/css/**", "/js/**", "/fonts/**", "/webjars/**", "/img/**"};

    /**
     * What systems open in their frames: no cookie of ours is believed there and no page's token asked for, because states, nonces
     * and secrets do that work. Who may frame it is said by its pages.
     */
    @Bean
    @Order(1)
    SecurityFilterChain frameChain(HttpSecurity http, RequestGuards guards, PageRefusals refusals) {
        http.securityMatcher(LtiUrls.LTI + "/**");
        http.headers(headers -> headers.frameOptions(options -> options.disable()));
        guards.applyToStrangers(refusals).accept(http);
        return http.build();
    }

    /**
     * The way to a provider of identities and back: no cookie of ours signs anybody in there and no page's token is asked for, because
     * states and nonces, and on the back channel a signature, do that work.
     */
    @Bean
    @Order(2)
    SecurityFilterChain signOnChain(HttpSecurity http, RequestGuards guards, PageRefusals refusals) {
        http.securityMatcher(SignOnUrls.SSO + "/**");
        guards.applyToStrangers(refusals).accept(http);
        return http.build();
    }

    /** What watches us has a token of its own kind: no cookie and no token of people is looked for, so that it hears of us also while no database does. */
    @Bean
    @Order(2)
    SecurityFilterChain metricsChain(HttpSecurity http, RequestGuards guards, PageRefusals refusals) {
        http.securityMatcher(SiteUrls.METRICS);
        guards.applyToStrangers(refusals).accept(http);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageChain(HttpSecurity http, RequestGuards guards, PageRefusals refusals) {
        http.authorizeHttpRequests(rules -> {
            rules.requestMatchers(GET, FILES).permitAll();
            rules.requestMatchers(HEAD, FILES).permitAll();
            rules.requestMatchers("/error").permitAll();
        });
        guards.apply(refusals).accept(http);
        return http.build();
    }
}
