package org.aliquot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.people.AccountId;
import org.aliquot.people.Origin;
import org.aliquot.people.Role;
import org.aliquot.people.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every route for every role. {@code routes.txt} says who may use which route; a route that is mapped and not listed there
 * fails the build, and so does a line without a route.
 */
class RoutesIT extends PlatformTest {

    private enum Most {
        ANYONE,
        SIGNED_IN,
        STAFF,
        ADMINISTRATOR
    }

    /** Who may use a route, as {@code routes.txt} words it: {@code staff}, {@code staff+proctor}. */
    private record Rule(Most most, Set<Role> besides) {

        static Rule read(String words) {
            List<String> parts = List.of(words.toUpperCase(Locale.ROOT).split("\\+"));
            return new Rule(
                    Most.valueOf(parts.getFirst()),
                    parts.stream().skip(1).map(Role::valueOf).collect(Collectors.toSet()));
        }

        /** Whether somebody with this role, or nobody in particular when it is null, gets through. */
        boolean admits(@Nullable Role role) {
            return switch (most) {
                case ANYONE -> true;
                case SIGNED_IN -> role != null;
                case STAFF -> role == Role.INSTRUCTOR || role == Role.ADMINISTRATOR || isBesides(role);
                case ADMINISTRATOR -> role == Role.ADMINISTRATOR || isBesides(role);
            };
        }

        private boolean isBesides(@Nullable Role role) {
            return role != null && besides.contains(role);
        }
    }

    private static final String NOBODYS_ID = "00000000-0000-7000-8000-000000000000";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Autowired
    private Routes routes;

    @Autowired
    private Tokens tokens;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Role, AccountId> people = new EnumMap<>(Role.class);
    private final Map<Role, String> readers = new EnumMap<>(Role.class);

    /** Another bean of its kind would switch it off without a word. */
    @Test
    void handlersAreFoundByTheirAddress() {
        assertThat(mappings.getClass().getName()).startsWith("org.aliquot.web.edge.PathFirst");
    }

    @Test
    void everyRouteHasARuleAndEveryRuleARoute() throws IOException {
        Set<String> unlisted = mapped();
        unlisted.removeAll(rules().keySet());
        assertThat(unlisted).as("mapped, but not in routes.txt").isEmpty();
        Set<String> gone = new TreeSet<>(rules().keySet());
        gone.removeAll(mapped());
        assertThat(gone).as("in routes.txt, but not mapped").isEmpty();
    }

    /** What authors decide is for staff; whose work it is, is asked as well (AuthorsIT). */
    @Test
    void everyHandlerSaysWhatTheListSays() throws IOException {
        Map<String, Rule> declared = routes.all().stream()
                .collect(Collectors.toMap(
                        Routes.Route::name, route -> new Rule(most(route.audience()), route.besides())));
        assertThat(declared).containsExactlyInAnyOrderEntriesOf(rules());
    }

    private static Most most(Audience.Who who) {
        return switch (who) {
            case ANYONE -> Most.ANYONE;
            case READERS, SIGNED_IN -> Most.SIGNED_IN;
            case ADMINISTRATOR -> Most.ADMINISTRATOR;
            case STAFF,
                    COURSE_AUTHORS,
                    COURSE_RETIRERS,
                    LESSON_RETIRERS,
                    ITEM_AUTHORS,
                    ITEM_RETIRERS,
                    EXAM_AUTHORS,
                    BRINGER -> Most.STAFF;
        };
    }

    /** Whoever was let in for one thing is let in by routes that name their role, and an auditor changes nothing by any of them. */
    @Test
    void auditorsAreLetInToLookAlone() throws IOException {
        assertThat(rules().entrySet())
                .filteredOn(rule -> rule.getValue().besides().contains(Role.AUDITOR))
                .isNotEmpty()
                .allMatch(rule -> rule.getKey().startsWith("GET "));
    }

    @Test
    void whatLeadsNowhereIsRefused() {
        assertThat(demo("admin").get("/no-such-thing").status()).isEqualTo(403);
        assertThat(demo("admin").get(site() + "/teach/no-such-thing").status()).isEqualTo(404);
        assertThat(anonymous().get("/no-such-thing").status()).isEqualTo(401);
    }

    @TestFactory
    Stream<DynamicTest> everyRouteForEveryRole() throws IOException {
        return rules().entrySet().stream()
                .flatMap(rule -> Stream.concat(Stream.of((Role) null), Stream.of(Role.values()))
                        .map(role -> DynamicTest.dynamicTest(
                                rule.getKey() + " as " + (role == null ? "nobody" : role.word()),
                                () -> check(rule.getKey(), rule.getValue(), role))));
    }

    private void check(String route, Rule audience, @Nullable Role role) throws Exception {
        HttpResponse<Void> response = call(route, role);
        assertThat(response.headers().allValues("Set-Cookie"))
                .as("no session of the container, ever")
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
        if (audience.admits(role)) {
            assertThat(response.statusCode()).isNotIn(401, 403);
            assertThat(isSentToSignIn(response)).isFalse();
        } else if (role == null) {
            assertThat(response.statusCode() == 401 || isSentToSignIn(response))
                    .as("status %d", response.statusCode())
                    .isTrue();
        } else {
            assertThat(response.statusCode()).isEqualTo(403);
        }
    }

    private HttpResponse<Void> call(String route, @Nullable Role role) throws Exception {
        String[] words = route.split(" ");
        String path = words[1].replaceAll("\\{(id|version)}", NOBODYS_ID)
                .replaceAll("\\{position}", "1")
                .replaceAll("\\{[^}]+}", "no-such-thing");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(site() + path))
                .method(words[0], BodyPublishers.noBody())
                .header("Accept", "*/*");
        if (role != null) {
            request.header("Authorization", "Bearer " + (words[0].equals("GET") ? reader(role) : token(role)));
        } else if (!words[0].equals("GET") && !path.startsWith("/api/")) {
            withCsrf(request);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.discarding());
    }

    /** What a page of ours gives a browser that has not signed in. */
    private void withCsrf(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(URI.create(site() + "/csrf")).build(), HttpResponse.BodyHandlers.ofString());
        request.header("X-CSRF-TOKEN", page.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1"));
        request.header(
                "Cookie", page.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0]);
    }

    /** Reading ends no token, so each role has one for it, which the product remembers. */
    private String reader(Role role) {
        return readers.computeIfAbsent(
                role, wanted -> String.valueOf(person(wanted).api().token()));
    }

    /** A fresh token each time, because some routes end the one they are called with. */
    private String token(Role role) {
        AccountId account =
                people.computeIfAbsent(role, wanted -> person(wanted).id());
        return tokens.issue(account, Tokens.Kind.API, Origin.of("127.0.0.1")).secret();
    }

    private static boolean isSentToSignIn(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Location")
                .filter(location -> location.contains("/sign-in?next="))
                .isPresent();
    }

    private Set<String> mapped() {
        return mappings.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.aliquot."))
                .map(Map.Entry::getKey)
                .flatMap(RoutesIT::routes)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.stream().map(method -> method.name() + " " + path));
    }

    private static Map<String, Rule> rules() throws IOException {
        try (InputStream file = RoutesIT.class.getResourceAsStream("routes.txt")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            Map<String, Rule> rules = new TreeMap<>();
            for (String line : lines) {
                String[] words = line.strip().split("\\s+");
                rules.put(words[0] + " " + words[1], Rule.read(words[2]));
            }
            return rules;
        }
    }
}
