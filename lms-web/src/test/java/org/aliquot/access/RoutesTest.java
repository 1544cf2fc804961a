package org.aliquot.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A route says whom it is for, or nothing starts. */
class RoutesTest {

    @Controller
    private static final class Silent {

        @GetMapping("/silent")
        void forWhom() {}
    }

    @Controller
    @Audience(Audience.Who.STAFF)
    private static final class ByAnyMethod {

        @RequestMapping("/any")
        void whatever() {}
    }

    @Controller
    @Audience(Audience.Who.STAFF)
    private static final class TwoMinds {

        @PostMapping(path = "/two", headers = "HX-Request=true")
        void part() {}

        @Audience(Audience.Who.ANYONE)
        @PostMapping("/two")
        void page() {}
    }

    @Controller
    @Audience(Audience.Who.STAFF)
    private static final class Files {

        @GetMapping("/files/{name}")
        void read() {}

        @Takes(Takes.What.QUESTIONS)
        @PostMapping("/files/{name}")
        void send(@RequestParam MultipartFile file) {}

        @Audience(Audience.Who.ANYONE)
        @GetMapping("/files/open")
        void open() {}

        @PostMapping("/files/new")
        void begin() {}

        @PostMapping("/files/{file}/parts/{part}/removal")
        void remove() {}

        @PostMapping("/look")
        void look() {}
    }

    @Test
    void aHandlerThatDoesNotSayWhomItIsForKeepsTheProductFromStarting() {
        assertThatThrownBy(() -> routes(new Silent()))
                .hasMessageContaining("@Audience")
                .hasMessageContaining("forWhom");
    }

    @Test
    void soDoesOneThatTakesEveryMethodAndTwoThatDisagree() {
        assertThatThrownBy(() -> routes(new ByAnyMethod())).hasMessageContaining("whatever");
        assertThatThrownBy(() -> routes(new TwoMinds())).hasMessageContaining("differ");
    }

    @Test
    void theClosestRouteCounts() {
        assertThat(find("GET", "/files/open"))
                .hasValueSatisfying(route -> assertThat(route.audience()).isEqualTo(Audience.Who.ANYONE));
        assertThat(find("HEAD", "/files/one"))
                .hasValueSatisfying(route -> assertThat(route.audience()).isEqualTo(Audience.Who.STAFF));
        assertThat(find("GET", "/files")).isEmpty();
    }

    @Test
    void onlyARouteWithFilesTakesMoreThanText() {
        assertThat(find("POST", "/files/one").orElseThrow())
                .matches(Routes.Route::parts)
                .matches(route -> route.mostBytes() > BodyLimitFilter.MOST_BYTES);
        assertThat(find("GET", "/files/one").orElseThrow().mostBytes()).isEqualTo(BodyLimitFilter.MOST_BYTES);
    }

    @Test
    void whereAMethodIsNotTakenWhoeverMayUseAnotherHearsSo() {
        MockHttpServletRequest wrong = new MockHttpServletRequest("DELETE", "/files/open");
        assertThat(routes(new Files()).of(wrong)).isEmpty();
        assertThat(routes(new Files()).nearest(wrong))
                .hasValueSatisfying(route -> assertThat(route.audience()).isEqualTo(Audience.Who.ANYONE));
    }

    @Test
    void anAddressThatTakesFormsAloneHasAPageAboveIt() {
        Routes routes = routes(new Files());
        assertThat(routes.aboveForm("/files/one/parts/two/removal")).hasValue("/files/one");
        assertThat(routes.aboveForm("/look")).hasValue("/");
        assertThat(routes.aboveForm("/files/new"))
                .as("it reads as a file of that name, whose page is not there")
                .hasValue("/");
        for (String other : List.of("/files/one", "/files/open", "/files", "/", "", "//evil.example/removal", "x")) {
            assertThat(routes.aboveForm(other)).as(other).isEmpty();
        }
    }

    private static Optional<Routes.Route> find(String method, String path) {
        return routes(new Files()).of(new MockHttpServletRequest(method, path));
    }

    private static Routes routes(Object controller) {
        StaticWebApplicationContext context = new StaticWebApplicationContext();
        context.getBeanFactory().registerSingleton("controller", controller);
        context.registerSingleton("mappings", RequestMappingHandlerMapping.class);
        context.refresh();
        Routes routes = new Routes(context.getBeanProvider(RequestMappingHandlerMapping.class));
        routes.afterSingletonsInstantiated();
        return routes;
    }
}
