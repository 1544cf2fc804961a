package org.aliquot.web.cohort;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.PlanChange;
import org.aliquot.completion.PlanCopies;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Takes the plan of another class over, as into the next term. */
@Controller
@Audience(Audience.Who.STAFF)
class PlanCopyController {

    private final Cohorts cohorts;
    private final PlanCopies copies;
    private final PlanPages pages;
    private final PlanShell shell;

    PlanCopyController(Cohorts cohorts, PlanCopies copies, PlanPages pages, PlanShell shell) {
        this.shell = shell;
        this.cohorts = cohorts;
        this.copies = copies;
        this.pages = pages;
    }

    @PostMapping(CohortUrls.PLAN_COPY)
    ModelAndView copy(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID source,
            @RequestParam(defaultValue = "") String first,
            @RequestParam(defaultValue = "-1") int version,
            Visit visit) {
        CohortView cohort = cohorts.find(visit.caller(), id).orElseThrow(PageNotFound::new);
        Typed reading = new Typed();
        LocalDate day = reading.day("first", first);
        if (day == null) {
            reading.wrong("first", "Enter the day on which the first work is due, such as 2027-01-31.");
        }
        if (source == null) {
            reading.wrong("source", "Choose the class whose plan you want.");
        }
        if (day == null || source == null) {
            return refused(cohort, HttpStatus.UNPROCESSABLE_CONTENT, reading.errors(), null, visit);
        }
        return switch (copies.copy(visit.caller(), id, version, source, day)) {
            case PlanChange.Changed() -> SeeOther.to(CohortFlash.PLAN_COPIED.at(CohortUrls.plan(id)));
            case PlanChange.DayIsOver() -> {
                reading.wrong(
                        "first", "This day is over, and everyone would be late at once. Choose today or a later day.");
                yield refused(cohort, HttpStatus.UNPROCESSABLE_CONTENT, reading.errors(), null, visit);
            }
            case PlanChange.Stale(var standing) ->
                refused(
                        standing,
                        HttpStatus.CONFLICT,
                        FieldErrors.NONE,
                        "Someone changed this plan after you opened it. Nothing was copied; look at what stands, then copy again",
                        visit);
            case PlanChange.OpensTooLate() -> throw new IllegalStateException("it opens as long before as it did");
            case PlanChange.Archived() -> SeeOther.to(CohortUrls.plan(id));
            case PlanChange.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView refused(
            CohortView cohort, HttpStatus status, FieldErrors errors, @Nullable String trouble, Visit visit) {
        PlanPages.Unsaved unsaved =
                new PlanPages.Unsaved(Map.of(), PlanPage.Typed.spread("", ""), errors, null, trouble);
        return shell.of(visit, cohort).show(status, "cohort/plan", pages.page(cohort, unsaved, "", visit));
    }
}
