package org.aliquot.web.pathway;

import static org.aliquot.web.language.Phrases.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.lesson.FactKind;
import org.aliquot.pathway.FactStanding;
import org.aliquot.route.Background;
import org.aliquot.route.Condition;
import org.aliquot.route.Credential;
import org.aliquot.route.RouteRule;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts routes beside what somebody says, with the facts behind each, and what their state asks. */
@Component
class RouteFit {

    /** What facts call what holds in all states. */
    static final String COUNTRY = "United States";

    /** A route with more missing than that is no near one. */
    private static final int NEAR = 2;

    private final FactLines lines;

    RouteFit(FactLines lines) {
        this.lines = lines;
    }

    FitPage.Answer answer(
            Background said, FitForm form, List<Credential> credentials, List<FactStanding> standing, LocalDate today) {
        Map<String, FactStanding> facts =
                standing.stream().collect(Collectors.toMap(fact -> fact.named().id(), Function.identity()));
        List<FitPage.Route> routes = new ArrayList<>();
        for (Credential credential : form.isEmpty() ? List.<Credential>of() : credentials) {
            credential.routes().forEach(rule -> routes.add(route(said, credential, rule, facts, today)));
        }
        routes.sort(Comparator.comparingInt(route -> route.missing().size()));
        return new FitPage.Answer(
                between(routes, 0, 0),
                between(routes, 1, NEAR),
                between(routes, NEAR + 1, Integer.MAX_VALUE),
                state(Search.typed(form.state()), standing, today));
    }

    private static List<FitPage.Route> between(List<FitPage.Route> routes, int least, int most) {
        return routes.stream()
                .filter(route ->
                        route.missing().size() >= least && route.missing().size() <= most)
                .toList();
    }

    private FitPage.Route route(
            Background said, Credential credential, RouteRule rule, Map<String, FactStanding> facts, LocalDate today) {
        List<Condition> missing = rule.missing(said);
        List<FactStanding> behind =
                rule.facts().stream().map(facts::get).filter(Objects::nonNull).toList();
        return new FitPage.Route(
                credential.name(),
                rule.title(),
                rule.needs().stream()
                        .filter(need -> !missing.contains(need))
                        .map(NeedWords::of)
                        .toList(),
                missing.stream().map(NeedWords::of).toList(),
                rule.also(),
                behind.size() < rule.facts().size() || behind.stream().anyMatch(FactStanding::mended),
                behind.stream().map(fact -> lines.of(fact.named().on(today))).toList(),
                credential.board(),
                credential.page());
    }

    private FitPage.@Nullable State state(String name, List<FactStanding> standing, LocalDate today) {
        if (name.isEmpty()) {
            return null;
        }
        return new FitPage.State(t(name), licenses(name, standing, today), licenses(COUNTRY, standing, today));
    }

    private List<PathwayPage.Line> licenses(String about, List<FactStanding> standing, LocalDate today) {
        return standing.stream()
                .filter(fact -> fact.named().kind() == FactKind.LICENSE
                        && fact.named().fact().about().equals(about))
                .map(fact -> lines.of(fact.named().on(today)))
                .toList();
    }
}
