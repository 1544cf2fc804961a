package org.aliquot.web.admin;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.aliquot.audit.AuditQuery;
import org.aliquot.cohort.CohortName;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.AccountId;
import org.aliquot.people.AccountView;
import org.aliquot.people.Accounts;
import org.aliquot.web.Visit;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.springframework.stereotype.Component;

/** Reads what is asked of the audit log: days of the reader, and people by their names. */
@Component
class AuditQueries {

    static final int MOST = 100;

    /** A name of fewer letters stands in too many others. */
    private static final int LEAST = 3;

    private static final UUID NOBODY = new UUID(0, 0);

    /**
     * What is asked.
     *
     * @param who the one person meant; more where a name may mean several, and then nothing is found yet
     */
    record Asked(AuditQuery query, List<AccountView> who, Typed reading) {

        boolean isUnclear() {
            return who.size() > 1;
        }
    }

    private final Accounts accounts;
    private final Cohorts cohorts;

    AuditQueries(Accounts accounts, Cohorts cohorts) {
        this.cohorts = cohorts;
        this.accounts = accounts;
    }

    Asked read(AuditWanted wanted, Visit visit) {
        ZoneId zone = visit.dates().zone();
        Typed reading = new Typed();
        List<AccountView> who = who(wanted.person());
        UUID id = PeopleWanted.id(wanted.person());
        if (id == null && !wanted.person().isEmpty()) {
            id = who.size() == 1 ? who.getFirst().id().value() : NOBODY;
        }
        if (NOBODY.equals(id) && who.isEmpty()) {
            reading.wrong("person", "No one has this name or email. Try part of the name.");
        }
        boolean did = wanted.as().equals("did");
        LocalDate from = reading.day("from", wanted.from());
        LocalDate to = reading.day("to", wanted.to());
        if (from != null && to != null && from.isAfter(to)) {
            reading.wrong("to", "This day lies before the first one.");
        }
        AuditQuery query = new AuditQuery(
                Search.orNull(wanted.action()),
                did ? id : null,
                did ? null : id,
                from == null ? null : from.atStartOfDay(zone).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(zone).toInstant(),
                wanted.q().isEmpty() ? null : words(wanted.q(), visit));
        return new Asked(query, who, reading);
    }

    private AuditQuery.Words words(String typed, Visit visit) {
        if (typed.length() < LEAST) {
            return new AuditQuery.Words(typed, List.of(), List.of(), List.of());
        }
        return new AuditQuery.Words(
                typed,
                AuditWords.naming(typed),
                accounts.search(typed, null, MOST).stream()
                        .map(one -> one.id().value())
                        .toList(),
                cohorts.names(visit.caller()).stream()
                        .filter(cohort -> Search.holds(cohort.name(), typed))
                        .limit(MOST)
                        .map(CohortName::id)
                        .toList());
    }

    private List<AccountView> who(String typed) {
        UUID id = PeopleWanted.id(typed);
        if (id != null) {
            return accounts.byId(List.of(new AccountId(id)));
        }
        return typed.isEmpty() ? List.of() : accounts.search(typed, null, MOST);
    }
}
