package org.aliquot.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Whoever is asked in one way or another for an address is found as Spring alone finds them, and so is what is wrong with the way. */
class PathFirstTest {

    /** What Spring keeps of a match for those who come after. */
    private static final List<String> KEPT = List.of(
            HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE,
            HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE,
            HandlerMapping.PRODUCIBLE_MEDIA_TYPES_ATTRIBUTE);

    private final RequestMappingHandlerMapping ours = registered(new PathFirst().getRequestMappingHandlerMapping());
    private final RequestMappingHandlerMapping springs = registered(new RequestMappingHandlerMapping());

    @ParameterizedTest
    @CsvSource({
        "GET, /classes/new, fixed",
        "GET, /classes/%6Eew, fixed",
        "GET, /classes/new;a=b, fixed",
        "GET, /classes/7, one",
        "GET, /cl%61sses/7, one",
        "GET, /classes;a=b/7, one",
        "GET, /groups/7, one",
        "DELETE, /classes/7, gone",
        "HEAD, /classes/7, one",
        "GET, /classes/7/people/8, deep",
        "GET, /files/a/b/c, rest",
        "GET, /en/help, first",
        "GET, /50%25/more, share",
        "GET, /notes-7.txt, part",
        "GET, /classes/7/plan, plan",
        "GET, /classes/7/rest, other",
        "GET, /, front",
        "POST, /classes/7/plan, HttpMediaTypeNotSupportedException",
        "DELETE, /classes/7/people/8, HttpRequestMethodNotSupportedException",
        "GET, /twice/7, IllegalStateException",
        "GET, /classe/7, nobody",
        "GET, /classes/7/, nobody",
        "GET, //classes/7, nobody",
        "GET, /css/app.css, nobody"
    })
    void findsWhomSpringFinds(String method, String address, String found) {
        assertThat(found(ours, new MockHttpServletRequest(method, address)))
                .isEqualTo(found(springs, new MockHttpServletRequest(method, address)))
                .startsWith(found);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /classes/7/people/8, HX-Request, true, swapped",
        "GET, /classes/7/people/8, HX-Request, no, deep",
        "GET, /classes/7/people/8, Accept, text/plain, deep",
        "GET, /typed/7, Accept, application/json, json",
        "GET, /typed/7, Accept, image/png, HttpMediaTypeNotAcceptableException",
        "POST, /classes/7/plan, Content-Type, application/json, planned",
        "OPTIONS, /classes/7, Accept, */*, handle"
    })
    void alsoByWhatTheRequestSaysOfItself(String method, String address, String header, String value, String found) {
        assertThat(found(ours, saying(method, address, header, value)))
                .isEqualTo(found(springs, saying(method, address, header, value)))
                .startsWith(found);
    }

    @ParameterizedTest
    @CsvSource({"/shared/7", "/classes/7", "/nowhere"})
    void asksBeforehandAreSprings(String address) {
        assertThat(found(ours, preflight(address))).isEqualTo(found(springs, preflight(address)));
    }

    private static RequestMappingHandlerMapping registered(RequestMappingHandlerMapping mapping) {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.registerSingleton("handlers", Handlers.class);
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
        return mapping;
    }

    private static MockHttpServletRequest saying(String method, String address, String header, String value) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        request.addHeader(header, value);
        return request;
    }

    private static MockHttpServletRequest preflight(String address) {
        MockHttpServletRequest request = saying("OPTIONS", address, "Origin", "https://other.example.org");
        request.addHeader("Access-Control-Request-Method", "GET");
        return request;
    }

    /** Who was found with what is kept of it, or what was refused. */
    private static String found(RequestMappingHandlerMapping mapping, MockHttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        try {
            HandlerExecutionChain chain = mapping.getHandler(request);
            return name(chain)
                    + KEPT.stream()
                            .map(request::getAttribute)
                            .map(Objects::toString)
                            .toList();
        } catch (Exception refused) {
            return refused.getClass().getSimpleName() + refused.getMessage();
        }
    }

    private static String name(@Nullable HandlerExecutionChain chain) {
        return switch (chain == null ? null : chain.getHandler()) {
            case null -> "nobody";
            case HandlerMethod handler -> handler.getMethod().getName();
            case Object other -> other.getClass().getSimpleName();
        };
    }

    @Controller
    static class Handlers {

        @GetMapping("/classes/new")
        void fixed() {}

        @GetMapping({"/groups/{id}", "/classes/{id}"})
        void one() {}

        @DeleteMapping("/classes/{id}")
        void gone() {}

        @GetMapping("/classes/{id}/people/{person}")
        void deep() {}

        @GetMapping(path = "/classes/{id}/people/{person}", headers = "HX-Request=true")
        void swapped() {}

        @GetMapping("/files/{*path}")
        void rest() {}

        @GetMapping("/{language:[a-z]{2}}/help")
        void first() {}

        @GetMapping("/{share:[0-9]+[%]}/more")
        void share() {}

        @GetMapping("/notes-{id}.txt")
        void part() {}

        @GetMapping("/classes/{id}/plan")
        void plan() {}

        @PostMapping(path = "/classes/{id}/plan", consumes = "application/json")
        void planned() {}

        @GetMapping("/classes/{id}/{part}")
        void other() {}

        @GetMapping(path = "/typed/{id}", produces = "application/json")
        void json() {}

        @GetMapping(path = "/typed/{id}", produces = "text/csv")
        void csv() {}

        @GetMapping("/twice/{id}")
        void once() {}

        @GetMapping("/twice/{number}")
        void again() {}

        @CrossOrigin("https://other.example.org")
        @GetMapping("/shared/{id}")
        void shared() {}

        @GetMapping("/")
        void front() {}
    }
}
