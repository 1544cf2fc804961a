package org.aliquot.web.admin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.audit.AuditChain;
import org.aliquot.audit.AuditLog;
import org.aliquot.audit.AuditRecord;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.web.Dates;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/audit}: who did what to what. Two queries: the entries, and the names of everybody in them. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class AuditPageController {

    private static final int PAGE = 50;

    private final AuditLog log;
    private final Accounts accounts;
    private final AuditChain chain;

    AuditPageController(AuditLog log, Accounts accounts, AuditChain chain) {
        this.log = log;
        this.accounts = accounts;
        this.chain = chain;
    }

    @GetMapping(AdminUrls.AUDIT)
    ModelAndView page(
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable UUID before,
            Visit visit) {
        List<AuditRecord> found = log.page(Search.orNull(action), before, PAGE + 1);
        List<AuditRecord> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<AccountId, String> names = accounts.names(people(shown));
        AuditPage view = new AuditPage(
                AuditWords.choices(Search.typed(action)),
                shown.stream().map(entry -> line(entry, names, visit.dates())).toList(),
                paging(Search.typed(action), before, found),
                ChainWords.of(chain.latest(), visit.dates()));
        return visit.at(Place.AUDIT, "Audit log").show("admin/audit", view);
    }

    private static Set<AccountId> people(List<AuditRecord> entries) {
        Set<AccountId> people = new HashSet<>();
        for (AuditRecord entry : entries) {
            Optional.ofNullable(entry.actor()).map(AccountId::new).ifPresent(people::add);
            subject(entry).ifPresent(people::add);
        }
        return people;
    }

    /** The account an entry is about, where it is about one. */
    private static Optional<AccountId> subject(AuditRecord entry) {
        try {
            return entry.subjectKind().equals("account")
                    ? Optional.of(AccountId.of(entry.subjectId()))
                    : Optional.empty();
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static AuditPage.Line line(AuditRecord entry, Map<AccountId, String> names, Dates dates) {
        Optional<AccountId> person = subject(entry);
        List<AuditPage.Detail> details = new ArrayList<>();
        entry.details().forEach((name, value) -> details.add(new AuditPage.Detail(name, value)));
        return new AuditPage.Line(
                dates.date(entry.at()) + ", " + dates.seconds(entry.at()),
                entry.actor() == null
                        ? "Aliquot itself"
                        : names.getOrDefault(new AccountId(entry.actor()), "Somebody erased"),
                AuditWords.of(entry.action()),
                entry.action(),
                person.map(id -> names.getOrDefault(id, "Somebody erased"))
                        .orElse(entry.subjectKind() + " " + entry.subjectId()),
                person.filter(names::containsKey)
                        .map(id -> AdminUrls.person(id.value()))
                        .orElse(null),
                details);
    }

    private static Paging paging(String action, @Nullable UUID before, List<AuditRecord> found) {
        boolean more = found.size() > PAGE;
        int shown = Math.min(PAGE, found.size());
        return new Paging(
                (shown == 1 ? "1 entry" : shown + " entries") + (more ? ", older ones follow" : ""),
                before == null ? null : Address.with(AdminUrls.AUDIT, Map.of("action", action)),
                more ? older(action, found.get(PAGE - 1)) : null);
    }

    private static String older(String action, AuditRecord last) {
        return Address.with(AdminUrls.AUDIT, Map.of("action", action, "before", last.id()));
    }
}
