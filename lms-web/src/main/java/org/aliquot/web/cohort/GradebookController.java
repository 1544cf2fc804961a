package org.aliquot.web.cohort;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Teaching;
import org.aliquot.gradebook.Gradebooks;
import org.aliquot.gradebook.NewGrade;
import org.aliquot.gradebook.Weighing;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.reports.FileKind;
import org.aliquot.web.Page;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.cohort.GradebookPages.Asked;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.ListWanted;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.Reasons;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/cohorts/{id}/grades}: the gradebook of a class. */
@Controller
@Audience(Audience.Who.STAFF)
class GradebookController {

    /** A grade as it was typed; {@code back} takes back what was set, {@code shown} is what stood on its page. */
    record GradeForm(
            @Nullable UUID learner,
            @Nullable String work,
            @Nullable String percent,
            @Nullable String reason,
            @Nullable UUID shown,
            @Nullable Boolean back) {

        boolean takesBack() {
            return Boolean.TRUE.equals(back);
        }

        Asked asked(ListWanted wanted, FieldErrors errors) {
            return new Asked(
                    wanted,
                    learner,
                    Search.orNull(work),
                    Search.typed(percent),
                    Search.typed(reason),
                    shown,
                    Map.of(),
                    errors);
        }
    }

    static final String PAGE = "cohort/grades";

    private static final int MOST_PERCENT = 100;

    /** After which the page offers the way back. */
    private static final Set<CohortFlash> CHANGES = Set.of(CohortFlash.GRADE_CHANGED, CohortFlash.GRADE_RESTORED);

    private final Cohorts cohorts;
    private final Teaching teaching;
    private final Gradebooks books;
    private final Weighing weighing;
    private final GradebookPages pages;
    private final GradebookFiles files;
    private final Undoings undoings;
    private final AuditLog audit;

    GradebookController(
            Cohorts cohorts,
            Teaching teaching,
            Gradebooks books,
            Weighing weighing,
            GradebookPages pages,
            GradebookFiles files,
            Undoings undoings,
            AuditLog audit) {
        this.cohorts = cohorts;
        this.teaching = teaching;
        this.books = books;
        this.weighing = weighing;
        this.pages = pages;
        this.files = files;
        this.undoings = undoings;
        this.audit = audit;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(CohortUrls.GRADES)
    ModelAndView grades(
            @PathVariable UUID id,
            @ModelAttribute GradeForm form,
            @ModelAttribute ListWanted wanted,
            @RequestParam(required = false) @Nullable Integer weighed,
            Visit visit) {
        CohortView cohort = cohort(id, visit);
        Asked asked = form.asked(wanted, FieldErrors.NONE);
        Undoing undoing = weighed == null ? undoing(cohort, asked, visit) : ofWeights(cohort, weighed, visit);
        return undoing.on(shell(cohort, visit)).show(PAGE, pages.page(cohort, asked, visit.dates()));
    }

    @PostMapping(CohortUrls.GRADES)
    ModelAndView change(
            @PathVariable UUID id, @ModelAttribute GradeForm form, @ModelAttribute ListWanted wanted, Visit visit) {
        CohortView cohort = cohort(id, visit);
        UUID learner = form.learner();
        FieldErrors errors = wrong(form);
        if (learner == null) {
            throw new PageNotFound();
        }
        if (!errors.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, cohort, form.asked(wanted, errors), visit);
        }
        String work = Search.typed(form.work());
        NewGrade grade = new NewGrade(
                learner,
                work,
                form.takesBack() ? null : new BigDecimal(percent(form)),
                Search.typed(form.reason()),
                form.shown());
        return switch (books.change(visit.caller(), cohort, grade)) {
            case DONE ->
                SeeOther.to((form.takesBack() ? CohortFlash.GRADE_RESTORED : CohortFlash.GRADE_CHANGED)
                                .at(CohortUrls.gradesOf(id, learner, wanted.words()))
                        + "#" + GradebookPage.anchor(learner, work));
            case STALE ->
                show(
                        HttpStatus.CONFLICT,
                        cohort,
                        form.asked(wanted, FieldErrors.NONE),
                        visit.saying(CohortFlash.GRADE_STALE));
            case UNKNOWN -> throw new PageNotFound();
        };
    }

    @PostMapping(CohortUrls.GRADE_UNDOING)
    ModelAndView undo(
            @PathVariable UUID id,
            @PathVariable UUID act,
            @RequestParam UUID learner,
            @ModelAttribute ListWanted wanted,
            Visit visit) {
        CohortFlash said = switch (books.undo(visit.caller(), cohort(id, visit), act)) {
            case DONE -> CohortFlash.GRADE_BACK;
            case STALE -> CohortFlash.STANDS;
            case UNKNOWN -> throw new PageNotFound();
        };
        return SeeOther.to(said.at(CohortUrls.gradesOf(id, learner, wanted.words())));
    }

    /** Who takes it out is remembered before the first byte leaves. */
    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(CohortUrls.GRADES_FILE)
    void file(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "csv") String format,
            Visit visit,
            HttpServletResponse response)
            throws IOException {
        CohortView cohort = cohort(id, visit);
        FileKind kind = Word.find(FileKind.class, format).orElseThrow(PageNotFound::new);
        audit.record(new AuditEntry(
                visit.caller().id(),
                "report.exported",
                "cohort",
                id.toString(),
                Map.of("report", "gradebook", "format", kind.word())));
        SheetFile.send(files.of(cohort, kind), "gradebook", kind, response);
    }

    private static FieldErrors wrong(GradeForm form) {
        Map<String, String> errors = new LinkedHashMap<>();
        String percent = percent(form);
        boolean sound = percent.matches("[0-9]{1,3}([.][0-9])?")
                && new BigDecimal(percent).compareTo(BigDecimal.valueOf(MOST_PERCENT)) <= 0;
        if (!form.takesBack() && !sound) {
            errors.put("percent", "Enter a percentage from 0 to 100, such as 85.");
        }
        if (!Reasons.isOne(Search.typed(form.reason()))) {
            errors.put("reason", "Say why. It is kept with the grade, and the learner may read it.");
        }
        return new FieldErrors(errors);
    }

    private static String percent(GradeForm form) {
        return Search.typed(form.percent()).replace("%", "").strip();
    }

    private ModelAndView show(HttpStatus status, CohortView cohort, Asked asked, Visit visit) {
        return shell(cohort, visit).show(status, PAGE, pages.page(cohort, asked, visit.dates()));
    }

    private Page shell(CohortView cohort, Visit visit) {
        return visit.at(Place.CLASSES, "Grades, " + cohort.name()).led(teaching.leads(visit.caller(), cohort));
    }

    /** Of the learner on whose line the page is: in an older window somebody else's was changed since. */
    private Undoing undoing(CohortView cohort, Asked asked, Visit visit) {
        UUID learner = asked.learner();
        if (learner == null || !(visit.said() instanceof CohortFlash said) || !CHANGES.contains(said)) {
            return Undoing.NONE;
        }
        AccountId whose = new AccountId(learner);
        UUID change = books.lastChange(visit.caller(), cohort, whose).orElse(null);
        return change == null
                ? Undoing.NONE
                : undoings.of(
                        CohortUrls.gradeUndoing(
                                cohort.id(), change, learner, asked.wanted().words()),
                        whose);
    }

    private Undoing ofWeights(CohortView cohort, int weighed, Visit visit) {
        return visit.said() == CohortFlash.WEIGHED && weighing.canUndo(visit.caller(), cohort, weighed)
                ? new Undoing(CohortUrls.weightsUndoing(cohort.id(), weighed), null)
                : Undoing.NONE;
    }

    private CohortView cohort(UUID id, Visit visit) {
        return cohorts.find(visit.caller(), id).orElseThrow(PageNotFound::new);
    }
}
