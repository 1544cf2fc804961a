package org.aliquot.web.pathway;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.catalog.Catalog;
import org.aliquot.enrollment.AccessPolicies;
import org.aliquot.lesson.FactKind;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.pathway.Facts;
import org.aliquot.prose.Fact;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.course.CourseWords;
import org.aliquot.web.language.Bilingual;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /pathway}: what boards, states and statistics say, each with source and date. It never judges a reader. */
@Bilingual
@Controller("pathwayPageController")
@Audience(Audience.Who.ANYONE)
class PathwayController {

    private static final String ABOUT =
            phrase("Routes to laboratory credentials, exam rules, state licenses and pay in the United"
                    + " States, each with its source and the day it was checked.");

    private final Facts facts;
    private final Catalog catalog;
    private final AccessPolicies policies;
    private final FactLines lines;

    PathwayController(Facts facts, Catalog catalog, AccessPolicies policies, FactLines lines) {
        this.facts = facts;
        this.catalog = catalog;
        this.policies = policies;
        this.lines = lines;
    }

    @GetMapping(SiteUrls.PATHWAY)
    ModelAndView pathway(Visit visit) {
        return visit.page(t("Your way into the laboratory"), null)
                .about(t(ABOUT))
                .show("pathway/page", new PathwayPage(groups(), courses()));
    }

    private List<PathwayPage.Group> groups() {
        LocalDate today = facts.today();
        Map<FactKind, List<PathwayFact>> byKind =
                facts.all().stream().collect(Collectors.groupingBy(PathwayFact::kind));
        return Stream.of(FactKind.values())
                .filter(byKind::containsKey)
                .map(kind -> new PathwayPage.Group(
                        kind.word(),
                        KindWords.title(kind),
                        KindWords.lead(kind),
                        subjects(byKind.getOrDefault(kind, List.of()), today)))
                .toList();
    }

    private List<PathwayPage.Subject> subjects(List<PathwayFact> ofKind, LocalDate today) {
        return ofKind.stream()
                .map(fact -> fact.on(today))
                .collect(Collectors.groupingBy(Fact::about, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(subject -> new PathwayPage.Subject(
                        subject.getKey(),
                        subject.getValue().stream().map(lines::of).toList()))
                .toList();
    }

    private List<PathwayPage.Course> courses() {
        Set<String> open = policies.openToAll();
        return catalog.courses().stream()
                .filter(course -> open.contains(course.slug()))
                .map(course -> new PathwayPage.Course(
                        course.title(),
                        CourseWords.facts(course.lessons(), course.minutes()),
                        CourseUrls.course(course.slug())))
                .toList();
    }
}
