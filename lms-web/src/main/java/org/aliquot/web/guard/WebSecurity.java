package org.aliquot.web.guard;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import org.aliquot.api.Deciders;
import org.aliquot.api.Readers;
import org.aliquot.api.RequestGuards;
import org.aliquot.web.address.AccountUrls;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.ExchangeUrls;
import org.aliquot.web.address.FactorUrls;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.address.QuizUrls;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.address.StatisticsUrls;
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
    private static final String BELOW = "/**";
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
        rules.requestMatchers(POST, AuthorUrls.COURSE_RETIREMENT).access(deciders.ofRetiringCourse("course"));
        rules.requestMatchers(POST, AuthorUrls.RETIREMENT).access(deciders.ofRetiringLesson("course"));
        rules.requestMatchers(
                        POST,
                        AuthorUrls.COMPLETION,
                        AuthorUrls.OUTLINE,
                        AuthorUrls.LESSONS,
                        AuthorUrls.COURSE_PUBLICATION,
                        AuthorUrls.RELEASE,
                        AuthorUrls.RESTORATION,
                        AuthorUrls.DISCARDING,
                        AuthorUrls.PUBLICATION)
                .access(deciders.ofCourse("course"));

        rules.requestMatchers(POST, QuestionUrls.RETIREMENT).access(deciders.ofRetiringItem("slug"));
        rules.requestMatchers(
                        POST,
                        QuestionUrls.PUBLICATION,
                        QuestionUrls.RESTORATION,
                        QuestionUrls.DISCARDING,
                        ReviewUrls.REVIEW_PUBLICATION)
                .access(deciders.ofItem("slug"));

        rules.requestMatchers(POST, ExchangeUrls.IMPORT + BELOW).access(deciders.ofImport("id"));

        rules.requestMatchers(
                        POST,
                        QuizUrls.QUIZ_QUESTIONS,
                        QuizUrls.QUIZ_RULES,
                        StatisticsUrls.FORMS_OF,
                        StatisticsUrls.WITHDRAWAL)
                .access(deciders.ofExam("key"));
    }

    private static void rules(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules,
            Readers readers) {
        rules.requestMatchers(GET, FILES).permitAll();
        rules.requestMatchers("/error").permitAll();
        rules.requestMatchers(GET, SiteUrls.HOME, CourseUrls.COURSE, SiteUrls.PATHWAY, SiteUrls.CSRF, SiteUrls.PROBLEM)
                .permitAll();
        rules.requestMatchers(AccountUrls.SIGN_IN, AccountUrls.FIRST_ADMINISTRATOR, SiteUrls.VERIFY, SiteUrls.VERIFIED)
                .permitAll();
        rules.requestMatchers(FactorUrls.CODE_STEP).permitAll();
        rules.requestMatchers(POST, FactorUrls.PASSKEY_SIGN_IN, FactorUrls.PASSKEY_SIGN_IN_OPTIONS)
                .permitAll();
        rules.requestMatchers(
                        AccountUrls.SIGN_UP,
                        AccountUrls.SIGN_UP_LINK,
                        AccountUrls.PASSWORD_RESETS,
                        AccountUrls.PASSWORD_RESET,
                        AccountUrls.NEW_ADDRESS)
                .permitAll();
        rules.requestMatchers(POST, SiteUrls.LOOK, AccountUrls.SIGN_OUT).permitAll();

        rules.requestMatchers(QuizUrls.TEACH, QuizUrls.TEACH + BELOW).hasAnyRole(STAFF);
        rules.requestMatchers(AdminUrls.ADMIN, AdminUrls.ADMIN + BELOW).hasRole("ADMINISTRATOR");

        rules.requestMatchers(POST, CourseUrls.ENROLLMENT).authenticated();
        rules.requestMatchers(GET, CourseUrls.LESSON).access(readers);
        rules.requestMatchers(CourseUrls.CHECK).access(readers);
        rules.requestMatchers(CourseUrls.LESSON, CourseUrls.LESSON + BELOW).authenticated();
        rules.requestMatchers(
                        AccountUrls.PROFILE,
                        AccountUrls.PROFILE + BELOW,
                        AccountUrls.NOTICES,
                        AccountUrls.NOTICES + BELOW)
                .authenticated();
        rules.requestMatchers(SiteUrls.TODAY, ExamUrls.PRACTICE, ExamUrls.PRACTICE + BELOW, SiteUrls.PROGRESS)
                .authenticated();
        rules.requestMatchers(ExamUrls.ATTEMPTS, ExamUrls.ATTEMPTS + BELOW).authenticated();
        rules.requestMatchers(GET, ExamUrls.SCORES, SiteUrls.EXHIBIT).authenticated();
        rules.anyRequest().denyAll();
    }
}
