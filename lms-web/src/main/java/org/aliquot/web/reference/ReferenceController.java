package org.aliquot.web.reference;

import static org.aliquot.web.language.Phrases.t;
import static org.aliquot.web.language.Titles.titled;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.access.Audience;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.AttemptId;
import org.aliquot.delivery.AttemptView;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.ExamUnderWay;
import org.aliquot.examplan.Mode;
import org.aliquot.people.Caller;
import org.aliquot.prose.Prose;
import org.aliquot.reference.Formula;
import org.aliquot.reference.ReferenceTables;
import org.aliquot.reference.Tables;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Tables of a course, closed while an exam is open, and the one beside the questions of tutor mode. */
@Controller
@Audience(Audience.Who.SIGNED_IN)
class ReferenceController {

    private final ReferenceTables tables;
    private final CourseAccess access;
    private final ExamUnderWay exams;
    private final Attempts attempts;
    private final Exams plans;
    private final Prose prose;

    ReferenceController(
            ReferenceTables tables,
            CourseAccess access,
            ExamUnderWay exams,
            Attempts attempts,
            Exams plans,
            Prose prose) {
        this.tables = tables;
        this.access = access;
        this.exams = exams;
        this.attempts = attempts;
        this.plans = plans;
        this.prose = prose;
    }

    @GetMapping(CourseUrls.INTERVALS)
    ModelAndView intervals(@PathVariable String course, @AuthenticationPrincipal Caller caller, Visit visit) {
        return access.open(
                course,
                caller,
                outline -> visit.page(t("Reference intervals"), Destination.COURSES)
                        .show(
                                "reference/intervals",
                                new IntervalsPage(
                                        titled(outline.title()),
                                        CourseUrls.course(course),
                                        IntervalsPage.lines(
                                                tables.ofCourse(course).intervals()))));
    }

    @GetMapping(CourseUrls.FORMULAS)
    ModelAndView formulas(@PathVariable String course, @AuthenticationPrincipal Caller caller, Visit visit) {
        return access.open(
                course,
                caller,
                outline -> visit.page(t("Formulas"), Destination.COURSES)
                        .show(
                                "reference/formulas",
                                new FormulasPage(
                                        titled(outline.title()),
                                        CourseUrls.course(course),
                                        areas(tables.ofCourse(course).formulas()))));
    }

    /** In exam mode there is no such table, as there is none in the real exam, and none in another window either. */
    @GetMapping(ExamUrls.ROOM_INTERVALS)
    ModelAndView inTheRoom(@PathVariable UUID id, @AuthenticationPrincipal Caller caller) {
        AttemptView attempt = attempts.find(caller.id(), new AttemptId(id))
                .filter(found ->
                        found.mode() == Mode.TUTOR && exams.of(caller.id()).isEmpty())
                .orElseThrow(PageNotFound.missing());
        Collection<String> courses = courses(attempt, caller);
        Map<String, Tables> found = new LinkedHashMap<>();
        courses.forEach(course -> found.put(course, tables.ofCourse(course)));
        List<IntervalsPage.Line> lines = found.values().stream()
                .flatMap(each -> IntervalsPage.lines(each.intervals()).stream())
                .distinct()
                .toList();
        return new ModelAndView("reference/_room", Map.of("view", new RoomTables(lines, glossaries(found, caller))));
    }

    private List<RoomTables.Glossary> glossaries(Map<String, Tables> found, Caller caller) {
        return access.titles(caller).entrySet().stream()
                .filter(course -> !found.getOrDefault(course.getKey(), Tables.NONE)
                        .terms()
                        .isEmpty())
                .map(course -> new RoomTables.Glossary(course.getValue(), CourseUrls.glossary(course.getKey())))
                .toList();
    }

    /** Practice drawn for one learner is in no catalog of exams: it may ask of all their courses. */
    private Collection<String> courses(AttemptView attempt, Caller caller) {
        return plans.exam(attempt.exam())
                .<Collection<String>>map(plan -> plan.spec().courses())
                .orElseGet(() -> access.courses(caller));
    }

    private List<FormulasPage.Area> areas(List<Formula> formulas) {
        Map<String, List<Formula>> byArea = formulas.stream()
                .collect(Collectors.groupingBy(Formula::area, LinkedHashMap::new, Collectors.toList()));
        return byArea.entrySet().stream()
                .map(area -> new FormulasPage.Area(
                        titled(area.getKey()),
                        area.getKey().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"),
                        area.getValue().stream().map(this::line).toList()))
                .toList();
    }

    private FormulasPage.Line line(Formula formula) {
        return new FormulasPage.Line(
                titled(formula.title()),
                prose.html("```math\n" + formula.tex() + "\n```"),
                formula.where().stream()
                        .map(symbol -> symbol.what() + (symbol.unit().isEmpty() ? "" : ", " + symbol.unit()))
                        .toList());
    }
}
