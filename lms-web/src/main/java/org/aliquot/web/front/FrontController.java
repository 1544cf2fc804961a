package org.aliquot.web.front;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseCard;
import org.aliquot.completion.CourseProgress;
import org.aliquot.completion.LessonProgress;
import org.aliquot.enrollment.AccessPolicies;
import org.aliquot.people.Caller;
import org.aliquot.people.SignUp;
import org.aliquot.web.Destination;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.SiteUrls;
import org.aliquot.web.course.CourseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The front page for visitors, the catalog for those who are signed in. */
@Controller
@Audience(Audience.Who.ANYONE)
class FrontController {

    private final Catalog catalog;
    private final LessonProgress progress;
    private final AccessPolicies policies;
    private final OpenQuestion question;
    private final SignUp signUp;

    FrontController(
            Catalog catalog, LessonProgress progress, AccessPolicies policies, OpenQuestion question, SignUp signUp) {
        this.catalog = catalog;
        this.progress = progress;
        this.policies = policies;
        this.question = question;
        this.signUp = signUp;
    }

    @GetMapping(SiteUrls.HOME)
    ModelAndView front(
            @RequestParam(required = false) @Nullable List<String> answer,
            @AuthenticationPrincipal @Nullable Caller caller,
            Visit visit) {
        if (caller == null) {
            FrontPage view = new FrontPage(
                    List.of(),
                    rows(),
                    question.view(answer == null ? List.of() : answer).orElse(null),
                    signUp.isOn());
            return visit.page(t("Practice for the medical laboratory"), null).show("front/page", view);
        }
        return visit.page(t("Courses"), Destination.COURSES).show("front/page", catalog(caller));
    }

    private List<FrontPage.Row> rows() {
        Set<String> free = policies.openToAll();
        return catalog.courses().stream()
                .map(course -> row(course, free.contains(course.slug()) ? t("Free to read, no account needed") : null))
                .toList();
    }

    private FrontPage catalog(Caller caller) {
        Map<String, CourseProgress> own = progress.courses(caller.id()).stream()
                .filter(CourseProgress::open)
                .collect(Collectors.toMap(CourseProgress::slug, Function.identity()));
        Map<Boolean, List<FrontPage.Row>> rows = catalog.courses().stream()
                .collect(Collectors.partitioningBy(
                        course -> own.containsKey(course.slug()),
                        Collectors.mapping(
                                course -> row(course, standing(own.get(course.slug()))), Collectors.toList())));
        return new FrontPage(rows.getOrDefault(true, List.of()), rows.getOrDefault(false, List.of()), null, false);
    }

    private static @Nullable String standing(@Nullable CourseProgress reading) {
        return reading == null ? null : CourseWords.read(reading);
    }

    private static FrontPage.Row row(CourseCard course, @Nullable String standing) {
        return new FrontPage.Row(
                titled(course.title()),
                titled(course.summary()),
                CourseWords.facts(course.lessons(), course.minutes()),
                CourseUrls.course(course.slug()),
                standing);
    }
}
