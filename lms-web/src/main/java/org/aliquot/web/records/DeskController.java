package org.aliquot.web.records;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.access.Audience;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.cohort.Scope;
import org.aliquot.cohort.Teaching;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.records.CertificateList;
import org.aliquot.records.CertificateSearch;
import org.aliquot.records.CertificateStatus;
import org.aliquot.records.CertificateView;
import org.aliquot.records.Certificates;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.Paging;
import org.aliquot.web.staff.Search;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/certificates}: those of one's classes, of everybody for administrators; and the classes to issue them for. */
@Controller
@Audience(Audience.Who.STAFF)
class DeskController {

    private final Certificates certificates;
    private final Cohorts cohorts;
    private final Teaching teaching;
    private final CertificateWords words;

    DeskController(Certificates certificates, Cohorts cohorts, Teaching teaching, CertificateWords words) {
        this.teaching = teaching;
        this.certificates = certificates;
        this.cohorts = cohorts;
        this.words = words;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(RecordUrls.DESK)
    ModelAndView list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") int page,
            Visit visit) {
        Caller caller = visit.caller();
        CertificateStatus wanted = Arrays.stream(CertificateStatus.values())
                .filter(one -> one.word().equals(status))
                .findFirst()
                .orElse(null);
        CertificateSearch search = new CertificateSearch(Search.typed(q), wanted, page);
        CertificateList found = certificates.list(Scope.of(caller), search);
        return visit.at(Place.CERTIFICATES, "Certificates")
                .show(
                        "records/desk",
                        new DeskPage(
                                search.words(),
                                statuses(wanted),
                                found.certificates().stream().map(this::line).toList(),
                                paging(search, found),
                                classes(caller).stream()
                                        .filter(cohort -> !cohort.archived())
                                        .map(DeskController::ofClass)
                                        .toList(),
                                caller.is(Role.ADMINISTRATOR) ? RecordUrls.DESIGN : null));
    }

    /** Those in which the reader issues certificates. */
    private List<CohortView> classes(Caller reader) {
        return reader.isStaff()
                ? cohorts.list(reader).stream()
                        .filter(cohort -> teaching.leads(reader, cohort))
                        .toList()
                : List.of();
    }

    private DeskPage.Line line(CertificateView one) {
        return new DeskPage.Line(
                one.holder().isEmpty() ? "Erased person" : one.holder(),
                RecordUrls.deskOne(one.id()),
                one.award().courseTitle(),
                one.serial(),
                words.day(one.issuedAt()),
                CertificateWords.status(one.status()),
                CertificateWords.tone(one.status()));
    }

    private static DeskPage.OfClass ofClass(CohortView cohort) {
        return new DeskPage.OfClass(cohort.name(), cohort.courseTitle(), RecordUrls.ofClass(cohort.id()));
    }

    private static List<Choice> statuses(@Nullable CertificateStatus chosen) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "All", chosen == null));
        for (CertificateStatus one : CertificateStatus.values()) {
            choices.add(new Choice(one.word(), CertificateWords.status(one), one == chosen));
        }
        return choices;
    }

    private static Paging paging(CertificateSearch search, CertificateList found) {
        int before = (search.page() - 1) * CertificateSearch.SIZE;
        return new Paging(
                Paging.shown(before, found.certificates().size()),
                search.page() == 1 ? null : address(search, 1),
                found.more() ? address(search, search.page() + 1) : null);
    }

    private static String address(CertificateSearch search, int page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        CertificateStatus status = search.status();
        parameters.put("q", search.words());
        parameters.put("status", status == null ? null : Word.of(status));
        parameters.put("page", page == 1 ? null : page);
        return Address.with(RecordUrls.DESK, parameters);
    }
}
