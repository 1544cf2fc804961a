package org.aliquot.web.admin;

import java.time.ZoneId;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.mail.Outbox;
import org.aliquot.people.MailTrial;
import org.aliquot.people.TimeZones;
import org.aliquot.school.SchoolDecision;
import org.aliquot.school.SchoolSettings;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
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

    private final SchoolPages pages;
    private final Outbox outbox;
    private final MailTrial trial;

    SchoolController(SchoolPages pages, Outbox outbox, MailTrial trial) {
        this.pages = pages;
        this.outbox = outbox;
        this.trial = trial;
    }

    @GetMapping(AdminUrls.SCHOOL)
    ModelAndView settings(Visit visit) {
        return pages.show(HttpStatus.OK, pages.standing(), visit);
    }

    /** {@code signUp} is left out where the box is not ticked. */
    @PostMapping(AdminUrls.SCHOOL)
    ModelAndView save(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean signUp,
            @RequestParam int version,
            Visit visit) {
        Typed reading = new Typed();
        String called = reading.required("name", name, SchoolSettings.LONGEST_NAME, "Give the school a name.");
        SchoolPage.Naming typed = new SchoolPage.Naming(Search.typed(name), signUp);
        if (!reading.isSound()) {
            return pages.refused(pages.standing().with(typed), reading.errors(), visit);
        }
        SchoolDecision decided = new SchoolDecision.Naming(called, signUp);
        return pages.decide(decided, version, page -> page.with(typed), visit);
    }

    /** Emptied, pages say nothing of it any more. */
    @PostMapping(AdminUrls.SCHOOL_CONTACT)
    ModelAndView reach(@RequestParam(defaultValue = "") String contact, @RequestParam int version, Visit visit) {
        Typed reading = new Typed();
        String line = reading.optional("contact", contact, SchoolSettings.LONGEST_CONTACT);
        String typed = Search.typed(contact);
        return reading.isSound()
                ? pages.decide(new SchoolDecision.Reaching(line), version, page -> page.withContact(typed), visit)
                : pages.refused(pages.standing().withContact(typed), reading.errors(), visit);
    }

    @PostMapping(AdminUrls.SCHOOL_ZONE)
    ModelAndView move(@RequestParam(defaultValue = "") String zone, @RequestParam int version, Visit visit) {
        if (!TimeZones.known().contains(zone)) {
            FieldErrors errors = new FieldErrors(Map.of("zone", "Choose one from the list."));
            return pages.refused(pages.standing(), errors, visit);
        }
        SchoolDecision decided = new SchoolDecision.Placing(ZoneId.of(zone));
        return pages.decide(decided, version, page -> page.withZones(SchoolPages.zones(zone)), visit);
    }

    @PostMapping(AdminUrls.MAIL_TRIAL)
    ModelAndView tryMail(Visit visit) {
        boolean handedIn = trial.send(visit.caller().id());
        AdminFlash said = !handedIn
                ? AdminFlash.TRIAL_REFUSED
                : outbox.isEmptied() ? AdminFlash.TRIAL_SENT : AdminFlash.TRIAL_WAITS;
        return SeeOther.to(said.at(AdminUrls.SCHOOL));
    }
}
