package org.aliquot.web.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.audit.AuditChain;
import org.aliquot.audit.AuditRecord;
import org.aliquot.audit.AuditSearch;
import org.aliquot.people.Role;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AdminUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.words.MailAddress;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /admin/audit}: who did what to what, found by person, act, day and words. */
@Controller
@Audience(Audience.Who.ADMINISTRATOR)
class AuditPageController {

    private static final int PAGE = 50;

    private final AuditSearch log;
    private final AuditQueries queries;
    private final AuditLines lines;
    private final AuditFile file;
    private final AuditChain chain;

    AuditPageController(AuditSearch log, AuditQueries queries, AuditLines lines, AuditFile file, AuditChain chain) {
        this.log = log;
        this.queries = queries;
        this.lines = lines;
        this.file = file;
        this.chain = chain;
    }

    @Audience(value = Audience.Who.ADMINISTRATOR, besides = Role.AUDITOR)
    @GetMapping(AdminUrls.AUDIT)
    ModelAndView page(AuditWanted wanted, Visit visit) {
        AuditQueries.Asked asked = queries.read(wanted, visit);
        List<AuditRecord> found = log.page(asked.query(), wanted.before(), PAGE + 1);
        AuditPage view = new AuditPage(
                filters(wanted, asked),
                lines.of(found.subList(0, Math.min(PAGE, found.size())), visit.caller(), visit.dates()),
                paging(wanted, found),
                ChainWords.of(chain.latest(), visit.dates()),
                wanted.file());
        return visit.at(Place.AUDIT, "Audit log").show("admin/audit", view);
    }

    /** All that is found; whole before it is sent. */
    @Audience(value = Audience.Who.ADMINISTRATOR, besides = Role.AUDITOR)
    @GetMapping(AdminUrls.AUDIT_FILE)
    void file(AuditWanted wanted, Visit visit, HttpServletResponse response) throws IOException {
        AuditQueries.Asked asked = queries.read(wanted, visit);
        SentFile.made(file.of(asked.query(), visit.caller().id()), "text/csv;charset=UTF-8", "audit.csv", response);
    }

    private static AuditPage.Filters filters(AuditWanted wanted, AuditQueries.Asked asked) {
        boolean one = asked.who().size() == 1;
        return new AuditPage.Filters(
                one && asked.who().getFirst().hasAddress()
                        ? asked.who().getFirst().email()
                        : PeopleWanted.id(wanted.person()) == null ? wanted.person() : "",
                List.of(
                        new Choice(
                                "",
                                "Did it, or it was done to them",
                                !wanted.as().equals("did")),
                        new Choice("did", "Did it", wanted.as().equals("did"))),
                AuditWords.choices(wanted.action()),
                wanted.from(),
                wanted.to(),
                wanted.q(),
                asked.isUnclear() ? whose(wanted, asked) : List.of(),
                asked.who().size() == AuditQueries.MOST,
                asked.reading().errors(),
                !wanted.parameters().isEmpty());
    }

    private static List<AuditPage.Named> whose(AuditWanted wanted, AuditQueries.Asked asked) {
        List<AuditPage.Named> whose = new ArrayList<>();
        asked.who()
                .forEach(one -> whose.add(new AuditPage.Named(
                        MailAddress.beside(one.name(), one.email()),
                        wanted.about(one.id().value()))));
        return whose;
    }

    private static Paging paging(AuditWanted wanted, List<AuditRecord> found) {
        boolean more = found.size() > PAGE;
        UUID last = more ? found.get(PAGE - 1).id() : null;
        return new Paging(
                Wording.count(Math.min(PAGE, found.size()), "entry", "entries") + (more ? ", older ones follow" : ""),
                wanted.before() == null ? null : wanted.url(),
                last == null ? null : wanted.older(last));
    }
}
