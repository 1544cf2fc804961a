package org.aliquot.web.lti;

import static org.aliquot.web.language.Phrases.t;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.aliquot.access.Audience;
import org.aliquot.lti.ClassState;
import org.aliquot.lti.CourseClasses;
import org.aliquot.lti.FrameButtons;
import org.aliquot.lti.LtiVisit;
import org.aliquot.lti.LtiVisits;
import org.aliquot.passback.LinkTarget;
import org.aliquot.people.EntryCodes;
import org.aliquot.rostering.CourseRole;
import org.aliquot.web.Dates;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.LtiUrls;
import org.aliquot.web.staff.Search;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /lti/visits/{id}}: what somebody opened from their course, in its frame. Another browser finds none of it. */
@Controller
@Audience(Audience.Who.ANYONE)
class StartController {

    private static final String NEW = "new:";

    private final LtiVisits visits;
    private final CourseClasses classes;
    private final FrameButtons buttons;
    private final EntryCodes codes;
    private final StartPages pages;
    private final ReadingPages reading;
    private final TestStudentPages testStudents;
    private final FramePages frames;

    StartController(
            LtiVisits visits,
            CourseClasses classes,
            FrameButtons buttons,
            EntryCodes codes,
            StartPages pages,
            ReadingPages reading,
            TestStudentPages testStudents,
            FramePages frames) {
        this.visits = visits;
        this.classes = classes;
        this.buttons = buttons;
        this.codes = codes;
        this.pages = pages;
        this.reading = reading;
        this.testStudents = testStudents;
        this.frames = frames;
    }

    @GetMapping(LtiUrls.VISIT)
    ModelAndView start(@PathVariable UUID id, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        return opened(id, visit, request, response, opened -> {
            frames.letFrame(opened.connection(), response);
            if (opened.role() == CourseRole.TEST_STUDENT) {
                return classes.isForTestStudents(opened)
                        ? show("lti/reading", testStudents.start(opened), visit)
                        : waiting(opened, pages.notYet(opened), visit);
            }
            return switch (classes.state(opened)) {
                case ClassState.In in ->
                    opened.role() == CourseRole.INSTRUCTOR
                            ? show("lti/class", pages.taught(opened, in.name(), visit.dates()), visit)
                            : start(opened, visit).orElseGet(() -> waiting(opened, pages.closed(opened), visit));
                case ClassState.NotYet() ->
                    opened.role() == CourseRole.INSTRUCTOR
                            ? choice(opened, visit)
                            : waiting(opened, pages.notYet(opened), visit);
                case ClassState.Outside out -> waiting(opened, pages.outside(opened, out.name(), out.why()), visit);
            };
        });
    }

    /** What a learner opens, unless it is not open to them. */
    private Optional<ModelAndView> start(LtiVisit opened, Visit visit) {
        Dates dates = visit.dates();
        return switch (opened.target()) {
            case LinkTarget.Exam exam -> pages.start(opened, exam, dates).map(page -> show("lti/start", page, visit));
            case LinkTarget.Lesson lesson ->
                reading.lesson(opened, lesson, dates, pages.own(opened)).map(page -> show("lti/reading", page, visit));
            case LinkTarget.Course course ->
                reading.course(opened, course, dates, pages.own(opened)).map(page -> show("lti/reading", page, visit));
        };
    }

    private ModelAndView waiting(LtiVisit opened, WaitingPage page, Visit visit) {
        return show("lti/waiting", page.beside(pages.own(opened)), visit);
    }

    private ModelAndView choice(LtiVisit opened, Visit visit) {
        if (!classes.mayTeach(opened)) {
            return waiting(opened, pages.notConfirmed(opened), visit);
        }
        ChoicePage choice = pages.choice(opened);
        return choice.choices().isEmpty()
                ? show("lti/waiting", pages.noCourse(opened), visit)
                : show("lti/choice", choice, visit);
    }

    /** Into a window of our own. */
    @PostMapping(LtiUrls.OPENING)
    ModelAndView open(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String button,
            Visit visit,
            HttpServletResponse response) {
        return opened(id, buttons.pressed(id, button), visit, response, opened -> {
            Optional<String> next = opened.role() == CourseRole.TEST_STUDENT ? tried(opened) : next(opened);
            return SeeOther.to(next.map(to -> LtiUrls.entry(codes.make(opened.account()), to, id))
                    .orElseGet(() -> LtiUrls.visit(id)));
        });
    }

    private Optional<String> tried(LtiVisit opened) {
        return classes.isForTestStudents(opened) ? testStudents.opened(opened) : Optional.empty();
    }

    /** Empty for whoever is not in the class. */
    private Optional<String> next(LtiVisit opened) {
        if (!(classes.enter(opened) instanceof ClassState.In in)) {
            return Optional.empty();
        }
        return Optional.of(
                opened.role() == CourseRole.INSTRUCTOR
                        ? CohortUrls.standing(in.cohort())
                        : switch (opened.target()) {
                            case LinkTarget.Exam(var key) -> ExamUrls.exam(key);
                            case LinkTarget.Lesson(var course, var lesson) -> CourseUrls.lesson(course, lesson);
                            case LinkTarget.Course(var course) -> CourseUrls.course(course);
                        });
    }

    /** A learner who came before the course was a class looks whether it is one now. */
    @PostMapping(LtiUrls.JOINING)
    ModelAndView join(@PathVariable UUID id, Visit visit, HttpServletRequest request, HttpServletResponse response) {
        return opened(id, visit, request, response, opened -> {
            if (opened.role() != CourseRole.TEST_STUDENT) {
                classes.enter(opened);
            }
            return SeeOther.to(LtiUrls.visit(id));
        });
    }

    /** @param choice an id of a class, or {@code new:} and a course of ours */
    @PostMapping(LtiUrls.CLASS)
    ModelAndView choose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String choice,
            @RequestParam(defaultValue = "") String name,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response) {
        return opened(id, visit, request, response, opened -> {
            String called = Search.typed(name).replaceAll("[\\p{Cntrl}\\s]+", " ");
            if (choice.startsWith(NEW)) {
                classes.connectNew(
                        opened, called.isEmpty() ? pages.usualName(opened) : called, choice.substring(NEW.length()));
            } else {
                cohort(choice).ifPresent(cohort -> classes.connectTo(opened, cohort));
            }
            return SeeOther.to(LtiUrls.visit(id));
        });
    }

    private static Optional<UUID> cohort(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private ModelAndView opened(
            UUID id,
            Visit visit,
            HttpServletRequest request,
            HttpServletResponse response,
            Function<LtiVisit, ModelAndView> deed) {
        return opened(id, visits.find(id, FrameCookie.of(request)), visit, response, deed);
    }

    private ModelAndView opened(
            UUID id,
            Optional<LtiVisit> found,
            Visit visit,
            HttpServletResponse response,
            Function<LtiVisit, ModelAndView> deed) {
        return found.map(deed).orElseGet(() -> frames.over(id, visit, response));
    }

    private static ModelAndView show(String template, Object view, Visit visit) {
        return visit.page(t("From your course"), null).show(template, view);
    }
}
