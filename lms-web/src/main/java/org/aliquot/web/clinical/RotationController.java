package org.aliquot.web.clinical;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.aliquot.access.Audience;
import org.aliquot.clinical.NamedSigner;
import org.aliquot.clinical.PracticePlan;
import org.aliquot.clinical.RotationView;
import org.aliquot.clinical.Rotations;
import org.aliquot.clinical.Strike;
import org.aliquot.clock.Ids;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountMail;
import org.aliquot.people.Role;
import org.aliquot.school.School;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.RotationUrls;
import org.aliquot.web.flash.RotationFlash;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/rotations/{id}}: one rotation, opened to preceptors and followed; what was signed wrongly is struck. */
@Controller
@Audience(Audience.Who.STAFF)
class RotationController {

    record StrikeForm(@Nullable UUID signature, @Nullable String why) {}

    record PracticeForm(
            @Nullable UUID act,
            @Nullable Integer number,
            @Nullable String plan,
            @Nullable String repeatBy) {}

    private final Rotations rotations;
    private final AccountMail site;
    private final School school;

    RotationController(Rotations rotations, AccountMail site, School school) {
        this.school = school;
        this.rotations = rotations;
        this.site = site;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(RotationUrls.STAFF_ONE)
    ModelAndView one(@PathVariable UUID id, Visit visit) {
        return show(visit, find(id, visit), null);
    }

    /** The only answer that ever holds the address. */
    @PostMapping(RotationUrls.LINK)
    ModelAndView open(@PathVariable UUID id, Visit visit) {
        String code = rotations
                .open(Scope.of(visit.caller()), id, visit.caller().id())
                .orElseThrow(PageNotFound.missing());
        return show(
                visit,
                find(id, visit),
                new RotationPage.Opened(
                        site.link(RotationUrls.preceptor(code)), code, site.link(RotationUrls.PRECEPTORS)));
    }

    @PostMapping(RotationUrls.LINK_REMOVAL)
    ModelAndView close(@PathVariable UUID id, Visit visit) {
        if (!rotations.close(Scope.of(visit.caller()), id, visit.caller().id())) {
            throw new PageNotFound();
        }
        return SeeOther.to(RotationFlash.LINK_CLOSED.at(RotationUrls.staff(id)));
    }

    @PostMapping(RotationUrls.STRIKES)
    ModelAndView strike(@PathVariable UUID id, @ModelAttribute StrikeForm form, Visit visit) {
        find(id, visit);
        Typed reading = new Typed();
        String why = reading.required("why", form.why(), Strike.LONGEST, "Enter a reason.");
        UUID signature = form.signature();
        boolean struck = reading.isSound()
                && signature != null
                && rotations.strike(
                        Scope.of(visit.caller()),
                        id,
                        signature,
                        why,
                        visit.caller().id());
        return SeeOther.to((struck ? RotationFlash.STRUCK : RotationFlash.NOT_STRUCK).at(RotationUrls.staff(id)));
    }

    @PostMapping(RotationUrls.PRACTICE)
    ModelAndView practice(@PathVariable UUID id, @ModelAttribute PracticeForm form, Visit visit) {
        find(id, visit);
        Typed reading = new Typed();
        String words = reading.requiredText("plan", form.plan(), PracticePlan.LONGEST, "Write down the plan.");
        LocalDate day = reading.day("repeatBy", form.repeatBy());
        UUID act = form.act();
        Integer number = form.number();
        boolean kept = reading.isSound()
                && act != null
                && number != null
                && rotations.practice(
                        Scope.of(visit.caller()),
                        id,
                        act,
                        number,
                        new PracticePlan(words, day),
                        visit.caller().id());
        return SeeOther.to(
                (kept ? RotationFlash.PRACTICE_PLANNED : RotationFlash.NO_PRACTICE).at(RotationUrls.staff(id)));
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(RotationUrls.STAFF_PDF)
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Visit visit) {
        return RotationPaper.answer(find(id, visit), visit.dates(), school.name());
    }

    private RotationView find(UUID id, Visit visit) {
        return rotations.find(Scope.of(visit.caller()), id).orElseThrow(PageNotFound.missing());
    }

    private ModelAndView show(Visit visit, RotationView one, RotationPage.@Nullable Opened opened) {
        Dates dates = visit.dates();
        RotationPage view = new RotationPage(
                RotationWords.card(one, dates),
                opened,
                one.link().until() == null ? null : dates.date(one.link().until()),
                one.link().openedByLearner() == null
                        ? null
                        : dates.date(one.link().openedByLearner()),
                one.link().signers().stream()
                        .map(signer -> signer(signer, dates))
                        .toList(),
                rotations.mayClose(Scope.of(visit.caller()), one.id()) ? RotationUrls.linkRemoval(one.id()) : null,
                RotationUrls.staffPdf(one.id()),
                visit.caller().isStaff() && rotations.mayChange(Scope.of(visit.caller()), one.id()) ? acts(one) : null);
        return visit.at(Place.CLASSES, one.name() + ": " + one.plan().bench().title())
                .show("clinical/one", view);
    }

    private static String signer(NamedSigner one, Dates dates) {
        return RotationWords.name(one.who()) + ", since " + dates.dateTime(one.since());
    }

    private static RotationPage.Acts acts(RotationView one) {
        List<String> ids = IntStream.rangeClosed(0, one.skills().size())
                .mapToObj(_ -> Ids.next().toString())
                .toList();
        return new RotationPage.Acts(
                RotationUrls.link(one.id()),
                RotationUrls.strikes(one.id()),
                RotationUrls.practice(one.id()),
                RotationUrls.plan(one.id()),
                one.isSigned() ? null : RotationUrls.removal(one.id()),
                ids);
    }
}
