package org.aliquot.web.clinical;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.LearnerChoice;
import org.aliquot.clinical.OwnChecklists;
import org.aliquot.clinical.RotationPlan;
import org.aliquot.clinical.RotationView;
import org.aliquot.clinical.Rotations;
import org.aliquot.clock.Ids;
import org.aliquot.cohort.Scope;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.flash.RotationFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.SentTwice;
import org.aliquot.web.staff.Typed;
import org.aliquot.web.words.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/rotations/new} and {@code …/plan}: a rotation is planned, changed, and taken away when nothing is signed. */
@Controller
@Audience(Audience.Who.STAFF)
class RotationPlanController {

    private final Rotations rotations;
    private final OwnChecklists checklists;

    RotationPlanController(Rotations rotations, OwnChecklists checklists) {
        this.rotations = rotations;
        this.checklists = checklists;
    }

    @GetMapping(RotationUrls.STAFF_NEW)
    ModelAndView fresh(@RequestParam(required = false) @Nullable UUID learner, Visit visit) {
        RotationForm nothing = new RotationForm(Ids.next(), learner, null, null, null, null, null);
        return planned(visit, HttpStatus.OK, nothing, FieldErrors.NONE);
    }

    @PostMapping(RotationUrls.STAFF)
    ModelAndView plan(@ModelAttribute RotationForm form, Visit visit) {
        Typed reading = new Typed();
        UUID checklist = form.checklist();
        RotationPlan plan = form.read(reading, checklist == null ? Optional.empty() : checklists.find(checklist));
        UUID id = form.id();
        if (id == null || !reading.isSound()) {
            return planned(visit, HttpStatus.UNPROCESSABLE_CONTENT, form, reading.errors());
        }
        Scope scope = Scope.of(visit.caller());
        if (!SentTwice.of(
                () -> rotations.plan(scope, id, plan, checklist, visit.caller().id()))) {
            throw new PageNotFound();
        }
        return SeeOther.to(RotationFlash.PLANNED.at(RotationUrls.staff(id)));
    }

    @GetMapping(RotationUrls.STAFF_PLAN)
    ModelAndView asItIs(@PathVariable UUID id, Visit visit) {
        RotationView one = mine(id, visit);
        return changed(visit, HttpStatus.OK, one, RotationForm.of(one), FieldErrors.NONE);
    }

    @PostMapping(RotationUrls.STAFF_PLAN)
    ModelAndView change(@PathVariable UUID id, @ModelAttribute RotationForm form, Visit visit) {
        RotationView one = mine(id, visit);
        RotationForm wanted = form.fixed(one);
        Typed reading = new Typed();
        RotationPlan plan = wanted.read(reading, Optional.empty());
        if (!reading.isSound()) {
            return changed(visit, HttpStatus.UNPROCESSABLE_CONTENT, one, wanted, reading.errors());
        }
        if (!rotations.change(Scope.of(visit.caller()), id, plan, visit.caller().id())) {
            throw new PageNotFound();
        }
        return SeeOther.to(RotationFlash.CHANGED.at(RotationUrls.staff(id)));
    }

    @PostMapping(RotationUrls.REMOVAL)
    ModelAndView remove(@PathVariable UUID id, Visit visit) {
        mine(id, visit);
        return rotations.remove(Scope.of(visit.caller()), id, visit.caller().id())
                ? SeeOther.to(RotationFlash.REMOVED.at(RotationUrls.STAFF))
                : SeeOther.to(RotationFlash.NOT_REMOVED.at(RotationUrls.staff(id)));
    }

    private RotationView mine(UUID id, Visit visit) {
        Scope scope = Scope.of(visit.caller());
        return rotations
                .find(scope, id)
                .filter(_ -> rotations.mayChange(scope, id))
                .orElseThrow(PageNotFound.missing());
    }

    private ModelAndView planned(Visit visit, HttpStatus status, RotationForm form, FieldErrors errors) {
        Scope scope = Scope.of(visit.caller());
        List<LearnerChoice> learners = rotations.learners(scope, form.learner());
        RotationPlanPage view = new RotationPlanPage(
                RotationUrls.STAFF,
                RotationUrls.STAFF,
                null,
                typed(form),
                choices(learners, form),
                whose(scope, learners.size() > Rotations.LISTED),
                Stream.concat(
                                Arrays.stream(Bench.values()).map(bench -> choice(bench.word(), bench.title(), form)),
                                checklists.all().stream()
                                        .filter(list -> !list.retired())
                                        .map(list -> choice(
                                                list.id().toString(),
                                                list.plan().name() + " ("
                                                        + list.plan().bench().title() + ", your school's)",
                                                form)))
                        .toList(),
                errors.isEmpty() ? outside(form, learners) : errors);
        return visit.at(Place.CLASSES, "Plan a rotation").show(status, "clinical/plan", view);
    }

    private static ModelAndView changed(
            Visit visit, HttpStatus status, RotationView one, RotationForm form, FieldErrors errors) {
        String of = one.name() + ": " + one.plan().bench().title();
        RotationPlanPage view = new RotationPlanPage(
                RotationUrls.plan(one.id()),
                RotationUrls.staff(one.id()),
                of,
                typed(form),
                List.of(),
                "",
                List.of(),
                errors);
        return visit.at(Place.CLASSES, "Change the rotation of " + of).show(status, "clinical/plan", view);
    }

    private static String whose(Scope scope, boolean more) {
        return (scope.isEverything() ? "All learners" : "Learners of your classes")
                + (more ? ", the first of many by name. For another one, choose Plan a rotation on their page." : ".");
    }

    private static Choice choice(String value, String title, RotationForm form) {
        return new Choice(value, title, value.equals(form.bench()));
    }

    private static RotationPlanPage.Typed typed(RotationForm form) {
        return new RotationPlanPage.Typed(
                String.valueOf(form.id()),
                Search.typed(form.site()),
                Search.typed(form.startsOn()),
                Search.typed(form.endsOn()),
                Search.typed(form.hours()));
    }

    /** Whom it was begun for on their page may be in no open class. */
    private static FieldErrors outside(RotationForm form, List<LearnerChoice> learners) {
        UUID wanted = form.learner();
        return wanted == null
                        || learners.stream().anyMatch(one -> one.id().value().equals(wanted))
                ? FieldErrors.NONE
                : new FieldErrors(Map.of("learner", "They are in no open class that you teach."));
    }

    private static List<Choice> choices(List<LearnerChoice> learners, RotationForm form) {
        return Stream.concat(
                        Stream.of(new Choice("", "Choose", false)),
                        learners.stream()
                                .limit(Rotations.LISTED)
                                .map(one -> new Choice(
                                        one.id().toString(),
                                        MailAddress.beside(one.name(), one.email()),
                                        one.id().value().equals(form.learner()))))
                .toList();
    }
}
