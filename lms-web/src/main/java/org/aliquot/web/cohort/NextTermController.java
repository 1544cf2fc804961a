package org.aliquot.web.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.terms.NextTerm;
import org.aliquot.terms.NextTerms;
import org.aliquot.terms.TermPart;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.flash.CohortFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/cohorts/{id}/next-term}: makes a class from another one, with what of it is ticked. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class NextTermController {

    private final Cohorts cohorts;
    private final NextTerms terms;

    NextTermController(Cohorts cohorts, NextTerms terms) {
        this.cohorts = cohorts;
        this.terms = terms;
    }

    @GetMapping(CohortUrls.NEXT_TERM)
    ModelAndView form(@PathVariable UUID id, Visit visit) {
        CohortView cohort = cohort(id, visit);
        return show(HttpStatus.OK, cohort, cohort.name(), "", Set.of(TermPart.values()), FieldErrors.NONE, visit);
    }

    @PostMapping(CohortUrls.NEXT_TERM)
    ModelAndView make(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String first,
            @RequestParam(defaultValue = "") List<String> part,
            Visit visit) {
        CohortView cohort = cohort(id, visit);
        Set<TermPart> parts = part.stream()
                .flatMap(word -> Word.find(TermPart.class, word).stream())
                .collect(Collectors.toSet());
        Typed reading = new Typed();
        String called = reading.required("name", name, 200, "Give it a name, such as MLT class of 2027.");
        LocalDate starts = reading.day("first", first);
        if (starts == null) {
            reading.wrong("first", "Enter the first day of the new class, such as 2027-01-31.");
        }
        if (starts == null || !reading.isSound()) {
            return show(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    cohort,
                    name == null ? "" : name,
                    first == null ? "" : first,
                    parts,
                    reading.errors(),
                    visit);
        }
        return terms.copy(visit.caller(), id, new NextTerm(called, starts, parts))
                .map(made -> SeeOther.to(CohortFlash.COPIED.at(CohortUrls.cohort(made.id()))))
                .orElseThrow(PageNotFound::new);
    }

    private ModelAndView show(
            HttpStatus status,
            CohortView cohort,
            String name,
            String first,
            Set<TermPart> ticked,
            FieldErrors errors,
            Visit visit) {
        LocalDate began = terms.began(cohort);
        NextTermPage view = new NextTermPage(
                cohort.id(),
                cohort.name(),
                began == null
                        ? "It has no first day and nothing due, so no dates move."
                        : "It began on %s. All dates move by the days between that and the new first day."
                                .formatted(visit.dates().date(began)),
                name,
                first,
                Stream.of(TermPart.values())
                        .map(one -> new Choice(one.word(), words(one), ticked.contains(one)))
                        .toList(),
                errors);
        return visit.at(Place.COHORTS, "Copy to the next term").show(status, "cohort/nextterm", view);
    }

    private static String words(TermPart part) {
        return switch (part) {
            case PLAN -> "Plan: lessons, quizzes, and exams, without access codes and individual dates";
            case WEIGHTS -> "Weights of the gradebook";
            case RULES -> "Rules for who to talk to, if the class has its own";
            case STAFF -> "Staff: instructors, teaching assistants, proctors, and partners";
            case SETTINGS -> "Settings: the end of access, who pays, and seats";
        };
    }

    private CohortView cohort(UUID id, Visit visit) {
        return cohorts.find(visit.caller(), id).orElseThrow(PageNotFound::new);
    }
}
