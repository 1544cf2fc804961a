package org.aliquot.api;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/** Who may call what in the API. What is not named here is refused. */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    private static final String[] STAFF = {"INSTRUCTOR", "ADMINISTRATOR"};

    @Bean
    @Order(1)
    SecurityFilterChain apiChain(
            HttpSecurity http, RequestGuards guards, Readers readers, Deciders deciders, ProblemWriter problems) {
        http.securityMatcher("/api/**", "/v3/api-docs", "/actuator/**");
        guards.apply(problems).accept(http);
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
        String course = "/api/v1/authoring/courses/{slug}";
        rules.requestMatchers(DELETE, course + "/publication").access(deciders.ofRetiringCourse("slug"));
        rules.requestMatchers(DELETE, course + "/lessons/{lesson}/publication")
                .access(deciders.ofRetiringLesson("slug"));
        rules.requestMatchers(DELETE, course + "/lessons/{lesson}/draft").access(deciders.ofCourse("slug"));
        rules.requestMatchers(PUT, course + "/outline", course + "/publication", course + "/completion-rule")
                .access(deciders.ofCourse("slug"));
        rules.requestMatchers(POST, course + "/lessons", course + "/lessons/{lesson}/versions")
                .access(deciders.ofCourse("slug"));
        rules.requestMatchers(PUT, course + "/lessons/{lesson}/publication", course + "/lessons/{lesson}/release")
                .access(deciders.ofCourse("slug"));

        String item = "/api/v1/items/{slug}";
        rules.requestMatchers(DELETE, item + "/publication").access(deciders.ofRetiringItem("slug"));
        rules.requestMatchers(PUT, item + "/publication").access(deciders.ofItem("slug"));
        rules.requestMatchers(POST, item + "/versions").access(deciders.ofItem("slug"));

        rules.requestMatchers(POST, "/api/v1/imports/{id}/*").access(deciders.ofImport("id"));
        rules.requestMatchers(DELETE, "/api/v1/imports/{id}/*").access(deciders.ofImport("id"));

        String exam = "/api/v1/exams/{key}";
        rules.requestMatchers(PUT, exam + "/rules").access(deciders.ofExam("key"));
        rules.requestMatchers(POST, exam + "/forms").access(deciders.ofExam("key"));
        rules.requestMatchers(DELETE, exam + "/forms/adoption").access(deciders.ofExam("key"));
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            Readers readers) {
        rules.requestMatchers(
                        POST,
                        "/api/v1/sessions",
                        "/api/v1/sessions/second-factor",
                        "/api/v1/accounts",
                        "/api/v1/password-resets")
                .permitAll();
        rules.requestMatchers(PUT, "/api/v1/password-resets/{token}").permitAll();
        rules.requestMatchers(
                        GET, "/api/v1/courses", "/api/v1/courses/{slug}", "/api/v1/pathway", "/api/v1/verify/{code}")
                .permitAll();
        rules.requestMatchers(GET, "/v3/api-docs", "/actuator/health", "/actuator/health/**")
                .permitAll();

        rules.requestMatchers(POST, "/api/v1/attempts/{id}/extensions", "/api/v1/attempts/{id}/held-answers")
                .hasAnyRole(STAFF);
        rules.requestMatchers(
                        "/api/v1/exams/{key}/attempts",
                        "/api/v1/exams/{key}/unscored-attempts",
                        "/api/v1/exams/{key}/analysis",
                        "/api/v1/items/**",
                        "/api/v1/adjustments/{id}/undoing")
                .hasAnyRole(STAFF);
        rules.requestMatchers("/api/v1/authoring/**", "/api/v1/exhibits").hasAnyRole(STAFF);
        rules.requestMatchers("/api/v1/reports", "/api/v1/reports/**").hasAnyRole(STAFF);
        rules.requestMatchers("/api/v1/imports", "/api/v1/imports/**", "/api/v1/exports", "/api/v1/exports/**")
                .hasAnyRole(STAFF);
        rules.requestMatchers(
                        "/api/v1/calibrations",
                        "/api/v1/calibrations/**",
                        "/api/v1/simulations",
                        "/api/v1/simulations/**",
                        "/api/v1/exams/{key}/forms",
                        "/api/v1/exams/{key}/forms/adoption",
                        "/api/v1/exams/{key}/authors",
                        "/api/v1/exams/{key}/authors/{account}",
                        "/api/v1/exams/{key}/copies",
                        "/api/v1/exams/{key}/rules",
                        "/api/v1/forms/**")
                .hasAnyRole(STAFF);
        rules.requestMatchers("/api/v1/people/**", "/api/v1/people", "/api/v1/audit", "/api/v1/answer-counting")
                .hasRole("ADMINISTRATOR");

        rules.requestMatchers(GET, "/api/v1/cohorts", "/api/v1/cohorts/{id}", "/api/v1/cohorts/{id}/members")
                .hasAnyRole(STAFF);
        rules.requestMatchers(
                        "/api/v1/cohorts/{id}/code",
                        "/api/v1/cohorts/{id}/pace",
                        "/api/v1/cohorts/{id}/assignments",
                        "/api/v1/cohorts/{id}/assignments/{assignment}")
                .hasAnyRole(STAFF);
        rules.requestMatchers("/api/v1/cohorts", "/api/v1/cohorts/**").hasRole("ADMINISTRATOR");
        rules.requestMatchers("/api/v1/courses/{slug}/access", "/api/v1/courses/{slug}/enrollments")
                .hasRole("ADMINISTRATOR");
        rules.requestMatchers(GET, "/api/v1/enrollments/{id}").hasAnyRole(STAFF);
        rules.requestMatchers(POST, "/api/v1/enrollments/{id}/extensions").hasAnyRole(STAFF);
        rules.requestMatchers("/api/v1/enrollments/{id}/**").hasRole("ADMINISTRATOR");

        rules.requestMatchers("/api/v1/sessions/current", "/api/v1/me", "/api/v1/me/**")
                .authenticated();
        rules.requestMatchers(GET, "/api/v1/courses/{slug}/lessons/{lesson}").access(readers);
        rules.requestMatchers("/api/v1/courses/{slug}/lessons/**").authenticated();
        rules.requestMatchers("/api/v1/enrollments", "/api/v1/exams").authenticated();
        rules.requestMatchers("/api/v1/attempts", "/api/v1/attempts/**").authenticated();
        rules.anyRequest().denyAll();
    }
}
