package org.aliquot.web.admin;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aliquot.mail.Outbox;
import org.aliquot.people.TimeZones;
import org.aliquot.school.Accent;
import org.aliquot.school.School;
import org.aliquot.school.SchoolChange;
import org.aliquot.school.SchoolDecision;
import org.aliquot.school.SchoolSettings;
import org.aliquot.web.Brand;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.SchoolUrls;
import org.aliquot.web.flash.AdminFlash;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page of the settings, as they are and with what was typed into one of its forms; and what came of a decision. */
@Component
class SchoolPages {

    /** Of the product, as {@code tokens.css} has it for the light. */
    static final String OURS = "#453692";

    private static final String STALE =
            "Someone saved this after you opened it. What you typed is still here; save again to replace their version";

    private final School school;
    private final Outbox outbox;
    private final List<SchoolPage.Fact> started;

    SchoolPages(
            School school,
            Outbox outbox,
            @Value("${aliquot.zone}") String zone,
            @Value("${aliquot.base-url:}") String baseUrl) {
        this.school = school;
        this.outbox = outbox;
        this.started = List.of(
                new SchoolPage.Fact("Time zone, until one is saved above", zone, "ALIQUOT_ZONE"),
                new SchoolPage.Fact("Address", baseUrl.isEmpty() ? "this machine only" : baseUrl, "ALIQUOT_BASE_URL"));
    }

    SchoolPage standing() {
        return page(school.settings());
    }

    /** Decides, or shows the page with what was typed and why it was not done. */
    ModelAndView decide(SchoolDecision decided, int version, UnaryOperator<SchoolPage> typed, Visit visit) {
        return switch (school.decide(decided, version, visit.caller().id())) {
            case SchoolChange.Changed _ -> SeeOther.to(AdminFlash.SCHOOL_SAVED.at(AdminUrls.SCHOOL));
            case SchoolChange.Stale(var standing) ->
                show(HttpStatus.CONFLICT, typed.apply(page(standing)).in(STALE), visit);
        };
    }

    ModelAndView refused(SchoolPage typed, FieldErrors errors, Visit visit) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, typed.wrong(errors), visit);
    }

    ModelAndView show(HttpStatus status, SchoolPage page, Visit visit) {
        return visit.at(Place.SCHOOL, "School").show(status, "admin/school", page);
    }

    /** Those of the profile, and the one that counts if it is none of them. */
    static List<Choice> zones(String chosen) {
        return Stream.concat(TimeZones.known().stream(), Stream.of(chosen))
                .distinct()
                .sorted()
                .map(zone -> new Choice(zone, zone.replace('_', ' '), zone.equals(chosen)))
                .toList();
    }

    static SchoolPage.Sample sample(Accent accent, boolean saved) {
        return new SchoolPage.Sample(SchoolUrls.sampleColors(accent.hex()), accent.hex(), saved);
    }

    private SchoolPage page(SchoolSettings standing) {
        Accent accent = standing.look().accent();
        return new SchoolPage(
                standing.version(),
                new SchoolPage.Naming(standing.name(), standing.signUp()),
                Objects.requireNonNullElse(standing.contact(), ""),
                Brand.of(standing).logo(),
                new SchoolPage.Colors(
                        accent == null ? OURS : accent.hex(),
                        "",
                        accent != null,
                        accent == null ? new SchoolPage.Sample(null, "", true) : sample(accent, true),
                        null),
                zones(standing.zone().getId()),
                mail(),
                KeptTimes.ALL,
                started,
                SchoolPage.Said.NOTHING);
    }

    private SchoolPage.Mail mail() {
        int waiting = outbox.waiting();
        return new SchoolPage.Mail(
                outbox.isEmptied(), waiting == 0 ? "" : Wording.count(waiting, "message") + " waiting");
    }
}
