package org.aliquot.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.aliquot.PlatformTest;
import org.aliquot.people.ProgramTokens;
import org.aliquot.people.Role;
import org.aliquot.people.TokenScope;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A token for a program reaches what it is for and never an account, whoever made it. */
class TokenReachIT extends PlatformTest {

    private static final String NOBODYS_ID = "00000000-0000-7000-8000-000000000000";

    @Autowired
    private Routes routes;

    @Autowired
    private ProgramTokens tokens;

    private final HttpClient client = HttpClient.newHttpClient();

    /** Beneath what an administrator may do, for each scope and each route there is. */
    @TestFactory
    Stream<DynamicTest> everyRouteForEveryScope() {
        Person administrator = person(Role.ADMINISTRATOR);
        return Stream.of(TokenScope.values()).flatMap(scope -> {
            String secret = secret(administrator, scope);
            return routes.all().stream()
                    .filter(route -> route.audience() != Audience.Who.ANYONE)
                    .map(route -> DynamicTest.dynamicTest(
                            route.name() + " for " + scope.word(),
                            () -> assertThat(isRefused(route, secret)).isEqualTo(!isWithin(scope, route.name()))));
        });
    }

    /** Whoever adds a route under people decides here whether programs use it. */
    @Test
    void whatProgramsChangeAboutPeopleIsThisAndNothingElse() {
        assertThat(routes.all().stream()
                        .filter(route -> route.name().matches("(?!GET).* /api/v1/(people|me|accounts|sessions)\\b.*"))
                        .filter(route -> route.audience() != Audience.Who.ANYONE)
                        .filter(route -> TokenReach.of(TokenScope.EVERYTHING, route))
                        .map(Routes.Route::name))
                .containsExactlyInAnyOrder(
                        "PUT /api/v1/people/{id}/accommodation",
                        "POST /api/v1/people/import",
                        "POST /api/v1/people/import/{id}/commitment",
                        "DELETE /api/v1/people/import/{id}/commitment");
    }

    private String secret(Person person, TokenScope scope) {
        ProgramTokens.Making made =
                tokens.make(person.id(), String.valueOf(person.api().token()), "For " + scope.word(), scope, 1);
        return ((ProgramTokens.Making.Made) made).secret();
    }

    /** As the page of tokens words it. */
    private static boolean isWithin(TokenScope scope, String route) {
        boolean program = route.matches("\\S+ /api/v1/.*")
                && !route.matches("\\S+ /api/v1/(me/|sessions).*")
                && !route.matches("\\S+ /api/v1/people/\\{id}/(account|invitation|second-factor|sessions|suspension)")
                && !route.matches(".*/(authors/\\{account}|instructors/\\{person})")
                && !route.equals("POST /api/v1/people");
        return program
                && switch (scope) {
                    case EVERYTHING -> true;
                    case READ -> route.startsWith("GET ");
                    case REPORTS -> route.matches("GET /api/v1/reports\\b.*");
                    case ROSTER ->
                        route.matches(
                                                "\\S+ /api/v1/(people|rosters|enrollments|cohorts|courses/\\{slug}/enrollments)\\b.*")
                                        && !route.endsWith("/accommodation")
                                || route.equals("GET /api/v1/courses");
                };
    }

    private boolean isRefused(Routes.Route route, String secret) throws Exception {
        String path = route.pattern()
                .getPatternString()
                .replaceAll("\\{(id|version)}", NOBODYS_ID)
                .replaceAll("\\{position}", "1")
                .replaceAll("\\{[^}]+}", "no-such-thing");
        HttpRequest request = HttpRequest.newBuilder(URI.create(site() + path))
                .method(route.method().name(), BodyPublishers.noBody())
                .header("Authorization", "Bearer " + secret)
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
        return answer.statusCode() == 401
                || answer.statusCode() == 403
                || answer.headers().firstValue("Location").orElse("").contains("/sign-in?next=");
    }
}
