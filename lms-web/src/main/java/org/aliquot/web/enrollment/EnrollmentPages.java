package org.aliquot.web.enrollment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.AuditRecord;
import org.aliquot.enrollment.EnrollmentChange.Why;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.enrollment.EnrollmentStatus;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.school.SchoolZone;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Meanwhile;
import org.aliquot.web.words.ZoneWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an enrollment into the words of its page. */
@Component
class EnrollmentPages {

    private static final int HISTORY = 100;

    private static final Map<String, String> DEEDS = Map.of(
            "enrollment.created", "Enrolled",
            "enrollment.extended", "Extended",
            "enrollment.paused", "Paused",
            "enrollment.resumed", "Resumed",
            "enrollment.window-set", "Dates set",
            "enrollment.payer-set", "Payer changed",
            "enrollment.taken-back", "Change undone",
            "enrollment.ended", "Ended");

    private final AuditLog audit;
    private final Accounts accounts;
    private final SchoolZone zone;

    EnrollmentPages(AuditLog audit, Accounts accounts, SchoolZone zone) {
        this.audit = audit;
        this.accounts = accounts;
        this.zone = zone;
    }

    EnrollmentPage page(EnrollmentRecord record, Dates dates) {
        return page(record, form(record), FieldErrors.NONE, null, dates);
    }

    EnrollmentPage page(
            EnrollmentRecord record,
            EnrollmentPage.Form form,
            FieldErrors errors,
            EnrollmentPage.@Nullable Trouble trouble,
            Dates dates) {
        List<AuditRecord> history = audit.about("enrollment", record.id().toString(), HISTORY);
        Map<AccountId, String> names = accounts.names(people(record, history));
        return new EnrollmentPage(
                record.id(),
                record.change().version(),
                facts(record, names, dates),
                deeds(record, dates),
                form,
                errors,
                EnrollmentWords.reasons(),
                history.stream().map(entry -> deed(entry, names, dates)).toList(),
                trouble);
    }

    static EnrollmentPage.Form form(EnrollmentRecord record) {
        LocalDate ends = record.standing().endsOn();
        return new EnrollmentPage.Form(
                record.standing().startsOn().toString(),
                ends == null ? "" : ends.minusDays(1).toString());
    }

    /** Who stands behind a change, and when it was, for somebody whose own came too late. */
    EnrollmentPage.Trouble meanwhile(EnrollmentRecord standing, Dates dates) {
        Instant at = standing.change().changedAt();
        String who = Meanwhile.name(standing.change().changedBy(), accounts);
        return new EnrollmentPage.Trouble(
                who + " changed this enrollment" + (at == null ? "" : " at " + dates.time(at))
                        + ", after you opened it",
                "It is now " + EnrollmentWords.state(standing).toLowerCase(java.util.Locale.ROOT) + ", "
                        + EnrollmentWords.access(standing, dates).toLowerCase(java.util.Locale.ROOT)
                        + ". Yours was not done; do it again if it is still right.");
    }

    private EnrollmentPage.Facts facts(EnrollmentRecord record, Map<AccountId, String> names, Dates dates) {
        List<EnrollmentPage.Fact> lines = new ArrayList<>();
        lines.add(new EnrollmentPage.Fact("State", EnrollmentWords.state(record)));
        lines.add(new EnrollmentPage.Fact("Access", EnrollmentWords.access(record, dates)));
        if (record.standing().pausedOn() != null) {
            lines.add(new EnrollmentPage.Fact(
                    "Paused since", dates.date(record.standing().pausedOn())));
        }
        lines.add(new EnrollmentPage.Fact(
                "Paid by",
                EnrollmentWords.payer(record.terms().payer(), record.terms().payerName())));
        lines.add(new EnrollmentPage.Fact(
                "Enrolled",
                dates.date(record.terms().createdAt()) + ", "
                        + EnrollmentWords.way(record.terms().way())));
        return new EnrollmentPage.Facts(
                names.getOrDefault(new AccountId(record.person()), "Someone"),
                AdminUrls.person(record.person()),
                record.courseTitle(),
                ZoneWords.of(zone.id()),
                lines);
    }

    private EnrollmentPage.Deeds deeds(EnrollmentRecord record, Dates dates) {
        LocalDate to = record.extendableTo();
        boolean running = record.standing().is(EnrollmentStatus.ACTIVE);
        return new EnrollmentPage.Deeds(
                to == null ? null : dates.until(to.atStartOfDay(zone.id()).toInstant()),
                running && record.standing().pauseDaysLeft() > 0,
                record.standing().is(EnrollmentStatus.PAUSED),
                !record.standing().is(EnrollmentStatus.ENDED),
                rules(record));
    }

    private static String rules(EnrollmentRecord record) {
        Integer most = record.terms().mostDays();
        Why why = record.notExtendable();
        return (why == null ? "" : EnrollmentWords.notExtended(why) + " ")
                + Wording.count(record.standing().extensionsLeft(), "extension") + " of "
                + Wording.count(record.terms().extensionDays(), "day") + " left"
                + (most == null ? "" : ", at most " + Wording.count(most, "day") + " in all") + "; "
                + Wording.count(record.standing().pauseDaysLeft(), "day") + " of pause left.";
    }

    private static EnrollmentPage.Deed deed(AuditRecord entry, Map<AccountId, String> names, Dates dates) {
        Map<String, String> details = entry.details();
        return new EnrollmentPage.Deed(
                dates.dateTime(entry.at()),
                entry.actor() == null
                        ? "Aliquot itself"
                        : names.getOrDefault(new AccountId(entry.actor()), "Someone erased"),
                DEEDS.getOrDefault(entry.action(), entry.action()),
                EnrollmentWords.kept(details.getOrDefault("from", ""), dates),
                EnrollmentWords.kept(details.getOrDefault("to", details.getOrDefault("window", "")), dates));
    }

    private static Set<AccountId> people(EnrollmentRecord record, List<AuditRecord> history) {
        return Stream.concat(
                        Stream.of(record.person()), history.stream().flatMap(entry -> Stream.ofNullable(entry.actor())))
                .map(AccountId::new)
                .collect(Collectors.toSet());
    }
}
