package org.aliquot.web.cohort;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.catalog.Catalog;
import org.aliquot.cohort.CohortKind;
import org.aliquot.cohort.CohortView;
import org.aliquot.enrollment.EnrollmentRecord;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Role;
import org.aliquot.reports.CohortReport;
import org.aliquot.reports.MemberRow;
import org.aliquot.web.Dates;
import org.aliquot.web.RoleWords;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.address.EnrollmentUrls;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.ListPart;
import org.aliquot.web.staff.ListWanted;
import org.aliquot.web.staff.Meanwhile;
import org.aliquot.web.words.MailAddress;
import org.aliquot.web.words.SeatWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a class into the words of its page for administrators. */
@Component
class CohortPages {

    private final CohortReport report;
    private final Accounts accounts;
    private final Catalog catalog;

    CohortPages(CohortReport report, Accounts accounts, Catalog catalog) {
        this.report = report;
        this.accounts = accounts;
        this.catalog = catalog;
    }

    CohortPage page(CohortView cohort, ListWanted wanted, Dates dates) {
        CohortPage.Settings settings = settings(CohortForm.of(cohort), false, FieldErrors.NONE, null);
        return page(cohort, wanted, CohortPage.Typed.NOTHING, FieldErrors.NONE, settings, null, dates);
    }

    /** With what was typed into one of the small forms, and what is wrong with it. */
    CohortPage page(
            CohortView cohort, CohortPage.Typed typed, FieldErrors errors, @Nullable String trouble, Dates dates) {
        CohortPage.Settings settings = settings(CohortForm.of(cohort), false, FieldErrors.NONE, null);
        return page(cohort, ListWanted.FIRST, typed, errors, settings, trouble, dates);
    }

    /** With settings that were typed and not saved. */
    CohortPage page(CohortView cohort, CohortPage.Settings settings, Dates dates) {
        return page(cohort, ListWanted.FIRST, CohortPage.Typed.NOTHING, FieldErrors.NONE, settings, null, dates);
    }

    private CohortPage page(
            CohortView cohort,
            ListWanted wanted,
            CohortPage.Typed typed,
            FieldErrors errors,
            CohortPage.Settings settings,
            @Nullable String trouble,
            Dates dates) {
        ListPart<MemberRow> part = wanted.of(report.of(cohort), row -> row.name() + " " + row.email(), _ -> false);
        Map<AccountId, String> names =
                accounts.names(cohort.named().all().map(AccountId::new).toList());
        return new CohortPage(
                cohort.id(),
                cohort.name(),
                (cohort.settings().kind() == CohortKind.CLASS ? "Class in " : "Group in ") + cohort.courseTitle() + ", "
                        + SeatWords.taken(cohort),
                cohort.code(),
                cohort.archived(),
                part.lines().stream().map(row -> member(row, dates)).toList(),
                part.listed(CohortUrls.cohort(cohort.id()), "learner"),
                named(cohort.named(), names),
                typed,
                errors,
                settings,
                trouble);
    }

    private static List<CohortPage.Named> named(CohortView.Named named, Map<AccountId, String> names) {
        return Stream.of(
                        named(named.instructors(), RoleWords.of(Role.INSTRUCTOR), names),
                        named(named.assistants(), "Teaching assistant", names),
                        named(named.proctors(), RoleWords.of(Role.PROCTOR), names),
                        named(named.partners(), RoleWords.of(Role.PARTNER), names))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<CohortPage.Named> named(List<UUID> ids, String role, Map<AccountId, String> names) {
        return ids.stream().map(id -> new CohortPage.Named(id, names.getOrDefault(new AccountId(id), "Someone"), role));
    }

    CohortPage.Settings settings(CohortForm form, boolean fresh, FieldErrors errors, @Nullable Meanwhile meanwhile) {
        List<Choice> courses = fresh
                ? catalog.courses().stream()
                        .map(course -> new Choice(
                                course.slug(), course.title(), course.slug().equals(form.course())))
                        .toList()
                : List.of();
        return new CohortPage.Settings(
                form.typed(),
                List.of(
                        new Choice("class", "A class of the school", form.chosenKind() == CohortKind.CLASS),
                        new Choice("group", "A group of an employer or agency", form.chosenKind() == CohortKind.GROUP)),
                courses,
                EnrollmentWords.payers(form.chosenPayer().word()),
                fresh,
                errors,
                meanwhile);
    }

    /** What stands instead of what was typed. */
    Meanwhile meanwhile(CohortForm typed, CohortView standing, Dates dates) {
        CohortForm stands = CohortForm.of(standing);
        List<Meanwhile.Difference> differences = new Meanwhile.Comparison<>(typed, stands)
                .field("Name", form -> form.typed().name())
                .field("Kind", form -> form.chosenKind().word())
                .field("First day of access", form -> form.typed().firstDay())
                .field("Last day of access", form -> form.typed().lastDay())
                .field("Days of access", form -> form.typed().days())
                .field("Who pays", form -> form.chosenPayer().word())
                .field("Name of the payer", form -> form.typed().payerName())
                .field("Seats", form -> form.typed().seats())
                .done();
        return new Meanwhile(
                Meanwhile.name(standing.changedBy(), accounts),
                dates.time(standing.changedAt()),
                "this class",
                standing.version(),
                CohortUrls.cohort(standing.id()),
                differences);
    }

    private static CohortPage.Member member(MemberRow row, Dates dates) {
        EnrollmentRecord enrollment = row.enrollment();
        return new CohortPage.Member(
                row.person(),
                row.name(),
                MailAddress.shown(row.email()),
                AdminUrls.person(row.person()),
                dates.date(row.joinedAt()),
                enrollment == null
                        ? ""
                        : EnrollmentWords.state(enrollment) + ". " + EnrollmentWords.access(enrollment, dates),
                enrollment == null ? null : EnrollmentUrls.enrollment(enrollment.id()));
    }
}
