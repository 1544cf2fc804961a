package org.aliquot.web.cohort;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortChange;
import org.aliquot.cohort.CohortSettings;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.UndoneFrom;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.ListWanted;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/cohorts/{id}}: making a class, its settings, archiving it. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class CohortController {

    private final Cohorts cohorts;
    private final CohortPages pages;
    private final Undoings undoings;

    CohortController(Cohorts cohorts, CohortPages pages, Undoings undoings) {
        this.undoings = undoings;
        this.cohorts = cohorts;
        this.pages = pages;
    }

    @GetMapping(CohortUrls.NEW_COHORT)
    ModelAndView form(@ModelAttribute CohortForm form, Visit visit) {
        return fresh(HttpStatus.OK, form, FieldErrors.NONE, visit);
    }

    @PostMapping(CohortUrls.COHORTS)
    ModelAndView create(@ModelAttribute CohortForm form, Visit visit) {
        Typed reading = new Typed();
        CohortSettings settings = form.settings(Search.typed(form.course()), reading);
        CohortView made = settings == null
                ? null
                : cohorts.create(settings, visit.caller().id()).orElse(null);
        if (made == null) {
            if (settings != null) {
                reading.wrong("course", "Choose a course.");
            }
            return fresh(HttpStatus.UNPROCESSABLE_CONTENT, form, reading.errors(), visit);
        }
        return SeeOther.to(CohortFlash.CLASS_MADE.at(CohortUrls.cohort(made.id())));
    }

    @GetMapping(CohortUrls.COHORT)
    ModelAndView cohort(
            @PathVariable UUID id, @ModelAttribute ListWanted wanted, @ModelAttribute Whom whom, Visit visit) {
        CohortView cohort = view(id, visit);
        return show(
                HttpStatus.OK,
                pages.page(cohort, wanted, visit.dates()),
                undoings.of(visit, cohort, UndoneFrom.SETUP, whom),
                visit);
    }

    @PostMapping(CohortUrls.SETTINGS)
    ModelAndView change(@PathVariable UUID id, @ModelAttribute CohortForm form, Visit visit) {
        CohortView cohort = view(id, visit);
        Typed reading = new Typed();
        CohortSettings settings = form.settings(cohort.course(), reading);
        if (settings == null) {
            CohortPage.Settings typed = pages.settings(form, false, reading.errors(), null);
            return show(HttpStatus.UNPROCESSABLE_CONTENT, pages.page(cohort, typed, visit.dates()), visit);
        }
        return switch (cohorts.change(
                id, form.standing(), settings, visit.caller().id())) {
            case CohortChange.Changed _ -> SeeOther.to(CohortFlash.CLASS_SAVED.at(CohortUrls.cohort(id)));
            case CohortChange.Stale(var standing) -> {
                CohortPage.Settings typed =
                        pages.settings(form, false, FieldErrors.NONE, pages.meanwhile(form, standing, visit.dates()));
                yield show(HttpStatus.CONFLICT, pages.page(standing, typed, visit.dates()), visit);
            }
            case CohortChange.Archived() -> archived(id, visit);
            case CohortChange.Full full -> throw new IllegalStateException("No one was to join: " + full);
            case CohortChange.Unknown() -> throw new PageNotFound();
        };
    }

    @PostMapping(CohortUrls.ARCHIVE)
    ModelAndView archive(@PathVariable UUID id, Visit visit) {
        return switch (cohorts.archive(id, visit.caller().id())) {
            case CohortChange.Unknown() -> throw new PageNotFound();
            case CohortChange.Changed _, CohortChange.Archived(), CohortChange.Stale _, CohortChange.Full _ ->
                SeeOther.to(CohortFlash.ARCHIVED.at(CohortUrls.cohort(id)));
        };
    }

    @PostMapping(CohortUrls.REOPENING)
    ModelAndView reopen(@PathVariable UUID id, Visit visit) {
        return switch (cohorts.reopen(id, visit.caller().id())) {
            case CohortChange.Unknown() -> throw new PageNotFound();
            case CohortChange.Changed _, CohortChange.Archived(), CohortChange.Stale _, CohortChange.Full _ ->
                SeeOther.to(CohortFlash.REOPENED.at(CohortUrls.cohort(id)));
        };
    }

    private ModelAndView archived(UUID id, Visit visit) {
        CohortPage view = pages.page(
                view(id, visit),
                CohortPage.Typed.NOTHING,
                FieldErrors.NONE,
                "Someone archived this class meanwhile; nothing was changed",
                visit.dates());
        return show(HttpStatus.CONFLICT, view, visit);
    }

    private ModelAndView fresh(HttpStatus status, CohortForm form, FieldErrors errors, Visit visit) {
        return visit.at(Place.COHORTS, "New class or group")
                .show(status, "cohort/new", pages.settings(form, true, errors, null));
    }

    private static ModelAndView show(HttpStatus status, CohortPage view, Visit visit) {
        return show(status, view, Undoing.NONE, visit);
    }

    private static ModelAndView show(HttpStatus status, CohortPage view, Undoing undoing, Visit visit) {
        return undoing.on(visit.at(Place.COHORTS, view.name())).show(status, "cohort/one", view);
    }

    private CohortView view(UUID id, Visit visit) {
        return cohorts.find(visit.caller(), id).orElseThrow(PageNotFound::new);
    }
}
