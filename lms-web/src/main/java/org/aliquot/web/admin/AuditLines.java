package org.aliquot.web.admin;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.audit.AuditRecord;
import org.aliquot.cohort.CohortName;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Caller;
import org.aliquot.web.Dates;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.enrollment.EnrollmentWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries of the audit log with the names of everybody in them, which are asked for once. */
@Component
class AuditLines {

    static final String ERASED = "Someone erased";

    private final Accounts accounts;
    private final Cohorts cohorts;

    AuditLines(Accounts accounts, Cohorts cohorts) {
        this.accounts = accounts;
        this.cohorts = cohorts;
    }

    /** @param caller who reads them, and knows these classes by their names */
    List<AuditPage.Line> of(List<AuditRecord> entries, Caller caller, Dates dates) {
        Map<AccountId, String> names = names(entries);
        Map<UUID, String> classes =
                entries.stream().anyMatch(entry -> entry.subjectKind().equals("cohort"))
                        ? cohorts.names(caller).stream().collect(Collectors.toMap(CohortName::id, CohortName::name))
                        : Map.of();
        return entries.stream().map(entry -> line(entry, names, classes, dates)).toList();
    }

    /** Of everybody who stands in one of these. */
    Map<AccountId, String> names(Collection<AuditRecord> entries) {
        Set<AccountId> people = new HashSet<>();
        for (AuditRecord entry : entries) {
            Optional.ofNullable(entry.actor()).map(AccountId::new).ifPresent(people::add);
            Stream.concat(Stream.of(subject(entry)), entry.details().values().stream())
                    .flatMap(text -> Stream.ofNullable(PeopleWanted.id(text)))
                    .map(AccountId::new)
                    .forEach(people::add);
        }
        return accounts.names(people);
    }

    /** Names of those to whom it was done, or who are named in its details. */
    static List<String> people(AuditRecord entry, Map<AccountId, String> names) {
        return Stream.concat(
                        Stream.of(subject(entry)),
                        entry.details().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Map.Entry::getValue))
                .flatMap(text -> Stream.ofNullable(PeopleWanted.id(text)))
                .flatMap(id -> Stream.ofNullable(names.get(new AccountId(id))))
                .distinct()
                .toList();
    }

    private static String subject(AuditRecord entry) {
        return entry.subjectKind().equals("account") ? entry.subjectId() : "";
    }

    private static AuditPage.Line line(
            AuditRecord entry, Map<AccountId, String> names, Map<UUID, String> classes, Dates dates) {
        UUID about = PeopleWanted.id(subject(entry));
        return new AuditPage.Line(
                dates.date(entry.at()) + ", " + dates.seconds(entry.at()),
                entry.actor() == null ? new AuditPage.Named("Aliquot itself", null) : person(entry.actor(), names),
                AuditWords.of(entry.action()),
                entry.action(),
                about == null ? AuditSubjects.of(entry, classes) : person(about, names),
                entry.details().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(detail -> new AuditPage.Detail(
                                detail.getKey(),
                                value(entry.action(), detail.getKey(), detail.getValue(), names, dates)))
                        .toList());
    }

    private static AuditPage.Named person(UUID id, Map<AccountId, String> names) {
        String name = names.get(new AccountId(id));
        return new AuditPage.Named(name == null ? ERASED : name, name == null ? null : AdminUrls.person(id));
    }

    private static AuditPage.Named value(
            String action, String key, String value, Map<AccountId, String> names, Dates dates) {
        UUID id = PeopleWanted.id(value);
        return id != null && (key.equals("person") || names.containsKey(new AccountId(id)))
                ? person(id, names)
                : new AuditPage.Named(plain(action, value, dates), null);
    }

    /** Days of access are kept with the day after the last; everywhere they are said by the last one. */
    static String plain(String action, String value, @Nullable Dates dates) {
        return action.startsWith("enrollment.") && dates != null ? EnrollmentWords.kept(value, dates) : value;
    }
}
