package org.aliquot.web.guard;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.aliquot.api.Deciders;
import org.aliquot.api.Readers;
import org.aliquot.api.RequestGuards;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Who may open which page. What is not named here is refused. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private static final String[] STAFF = {"INSTRUCTOR", "ADMINISTRATOR"};
    private static final String[] FILES = {"/css/**", "/js/**", "/fonts/**", "/webjars/**", "/img/**"};

    @Bean
    @Order(2)
    SecurityFilterChain pageChain(
            HttpSecurity http, RequestGuards guards, Readers readers, Deciders deciders, PageRefusals refusals) {
        guards.apply(refusals).accept(http);
        http.authorizeHttpRequests(rules -> {
            contents(rules, deciders);
            rules(rules, readers);
        });
        return http.build();
    }

    /** What authors decide about their works; drafts, comments and reviews are open to all staff, below. */
    private static void contents(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            Deciders deciders) {
        String course = "/teach/courses/{course}";
        String lesson = course + "/lessons/{lesson}";
        rules.requestMatchers(POST, course + "/retirement").access(deciders.ofRetiringCourse("course"));
        rules.requestMatchers(POST, lesson + "/retirement").access(deciders.ofRetiringLesson("course"));
        rules.requestMatchers(
                        POST,
                        course + "/completion",
                        course + "/outline",
                        course + "/lessons",
                        course + "/publication",
                        lesson + "/release",
                        lesson + "/restoration",
                        lesson + "/discarding",
                        lesson + "/publication")
                .access(deciders.ofCourse("course"));

        String item = "/teach/items/{slug}";
        rules.requestMatchers(POST, item + "/retirement").access(deciders.ofRetiringItem("slug"));
        rules.requestMatchers(
                        POST,
                        item + "/publication",
                        item + "/restoration",
                        item + "/discarding",
                        item + "/review/publication")
                .access(deciders.ofItem("slug"));

        rules.requestMatchers(POST, "/teach/imports/{id}/**").access(deciders.ofImport("id"));

        String quiz = "/teach/quizzes/{key}";
        rules.requestMatchers(POST, quiz + "/questions", quiz + "/rules", quiz + "/forms", quiz + "/forms/withdrawal")
                .access(deciders.ofExam("key"));
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            Readers readers) {
        rules.requestMatchers(GET, FILES).permitAll();
        rules.requestMatchers("/error").permitAll();
        rules.requestMatchers(GET, "/", "/courses/{slug}", "/pathway", "/csrf", "/problems/{slug}")
                .permitAll();
        rules.requestMatchers("/sign-in", "/first-administrator/{secret}", "/verify", "/verify/{code}")
                .permitAll();
        rules.requestMatchers("/sign-in/second-factor").permitAll();
        rules.requestMatchers(POST, "/sign-in/passkey", "/sign-in/passkey/options")
                .permitAll();
        rules.requestMatchers("/sign-up", "/sign-up/{token}", "/password-resets", "/password-resets/{token}")
                .permitAll();
        rules.requestMatchers("/addresses/{token}").permitAll();
        rules.requestMatchers(POST, "/look", "/sign-out").permitAll();

        rules.requestMatchers("/teach", "/teach/**").hasAnyRole(STAFF);
        rules.requestMatchers("/admin", "/admin/**").hasRole("ADMINISTRATOR");

        rules.requestMatchers(POST, "/courses/{slug}/enrollment").authenticated();
        rules.requestMatchers(GET, "/courses/{slug}/{lesson}").access(readers);
        rules.requestMatchers("/courses/{slug}/{lesson}/checks/{check}").access(readers);
        rules.requestMatchers("/courses/{slug}/{lesson}", "/courses/{slug}/{lesson}/**")
                .authenticated();
        rules.requestMatchers("/profile", "/profile/**", "/notices", "/notices/**")
                .authenticated();
        rules.requestMatchers("/today", "/practice", "/practice/**", "/progress")
                .authenticated();
        rules.requestMatchers("/attempts", "/attempts/**").authenticated();
        rules.requestMatchers(GET, "/scores").authenticated();
        rules.requestMatchers(GET, "/exhibits/{file}").authenticated();
        rules.anyRequest().denyAll();
    }
}
