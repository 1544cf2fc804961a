package org.aliquot.web.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Whoever is asked in one way or another for an address is found as Spring alone would find them. */
class PathFirstTest {

    private final RequestMappingHandlerMapping mapping = new PathFirst().getRequestMappingHandlerMapping();

    @BeforeEach
    void register() {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.registerSingleton("handlers", Handlers.class);
        mapping.setApplicationContext(context);
        mapping.afterPropertiesSet();
    }

    @ParameterizedTest
    @CsvSource({
        "/classes/new, fixed",
        "/classes/7, one",
        "/cl%61sses/7, one",
        "/classes;a=b/7, one",
        "/groups/7, one",
        "/classes/7/people/8, deep",
        "/files/a/b/c, rest",
        "/en/help, first",
        "/notes-7.txt, part",
        "/classes/7/plan, plan",
        "/classes/7/rest, other",
        "/, front"
    })
    void findsWhoseAddressItIs(String address, String handler) throws Exception {
        assertThat(found(request("GET", address))).isEqualTo(handler);
    }

    @Test
    void saysWhichMethodsAnAddressHas() {
        assertThatThrownBy(() -> found(request("DELETE", "/classes/7/people/8")))
                .isInstanceOfSatisfying(
                        HttpRequestMethodNotSupportedException.class,
                        refused -> assertThat(refused.getSupportedMethods()).containsExactly("GET"));
    }

    @Test
    void findsNobodyWhereNobodyIs() throws Exception {
        assertThat(mapping.getHandler(request("GET", "/classe/7"))).isNull();
    }

    private String found(MockHttpServletRequest request) throws Exception {
        HandlerExecutionChain chain = Objects.requireNonNull(mapping.getHandler(request));
        return ((HandlerMethod) chain.getHandler()).getMethod().getName();
    }

    private static MockHttpServletRequest request(String method, String address) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, address);
        ServletRequestPathUtils.parseAndCache(request);
        return request;
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

        @GetMapping("/files/{*path}")
        void rest() {}

        @GetMapping("/{language}/help")
        void first() {}

        @GetMapping("/notes-{id}.txt")
        void part() {}

        @GetMapping("/classes/{id}/plan")
        void plan() {}

        @GetMapping("/classes/{id}/{part}")
        void other() {}

        @GetMapping("/")
        void front() {}
    }
}
