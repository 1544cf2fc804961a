package org.aliquot.web.admin;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.mail.Outbox;
import org.aliquot.people.MailTrial;
import org.aliquot.school.School;
import org.aliquot.school.SchoolChange;
import org.aliquot.school.SchoolSettings;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/school}: settings of the school. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class SchoolController {

    private static final String STALE =
            "Somebody saved this after you opened it. What you typed is still here; save again to put it in the place of theirs";

    private final School school;
    private final Outbox outbox;
    private final MailTrial trial;
    private final List<SchoolPage.Fact> started;

    SchoolController(
            School school,
            Outbox outbox,
            MailTrial trial,
            @Value("${aliquot.zone}") String zone,
            @Value("${aliquot.base-url:}") String baseUrl) {
        this.school = school;
        this.outbox = outbox;
        this.trial = trial;
        this.started = List.of(
                new SchoolPage.Fact("Time zone of the school", zone, "ALIQUOT_ZONE"),
                new SchoolPage.Fact("Address", baseUrl.isEmpty() ? "this machine only" : baseUrl, "ALIQUOT_BASE_URL"));
    }

    @GetMapping(AdminUrls.SCHOOL)
    ModelAndView settings(Visit visit) {
        SchoolSettings standing = school.settings();
        SchoolPage.Form form = new SchoolPage.Form(standing.name(), standing.signUp(), standing.version());
        return show(HttpStatus.OK, form, FieldErrors.NONE, null, visit);
    }

    /** {@code signUp} is left out where the box is not ticked. */
    @PostMapping(AdminUrls.SCHOOL)
    ModelAndView save(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean signUp,
            @RequestParam int version,
            Visit visit) {
        Typed typed = new Typed();
        String called = typed.required("name", name, SchoolSettings.LONGEST_NAME, "Give the school a name.");
        SchoolPage.Form form = new SchoolPage.Form(Search.typed(name), signUp, version);
        if (!typed.isSound()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, form, typed.errors(), null, visit);
        }
        SchoolSettings wanted = new SchoolSettings(called, signUp, version);
        return switch (school.change(wanted, visit.caller().id())) {
            case SchoolChange.Changed _ -> SeeOther.to(AdminFlash.SCHOOL_SAVED.at(AdminUrls.SCHOOL));
            case SchoolChange.Stale(var standing) ->
                show(
                        HttpStatus.CONFLICT,
                        new SchoolPage.Form(form.name(), signUp, standing.version()),
                        FieldErrors.NONE,
                        STALE,
                        visit);
        };
    }

    @PostMapping(AdminUrls.MAIL_TRIAL)
    ModelAndView tryMail(Visit visit) {
        boolean handedIn = trial.send(visit.caller().id());
        AdminFlash said = !handedIn
                ? AdminFlash.TRIAL_REFUSED
                : outbox.isEmptied() ? AdminFlash.TRIAL_SENT : AdminFlash.TRIAL_WAITS;
        return SeeOther.to(said.at(AdminUrls.SCHOOL));
    }

    private ModelAndView show(
            HttpStatus status, SchoolPage.Form form, FieldErrors errors, @Nullable String trouble, Visit visit) {
        int waiting = outbox.waiting();
        SchoolPage.Mail mail = new SchoolPage.Mail(
                outbox.isEmptied(), waiting == 0 ? "" : Wording.count(waiting, "message") + " waiting");
        return visit.at(Place.SCHOOL, "School")
                .show(status, "admin/school", new SchoolPage(form, mail, started, errors, trouble));
    }
}
