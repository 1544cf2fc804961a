package org.aliquot.web.outcome;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.outcomes.Outcomes;
import org.aliquot.people.Role;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.OutcomeUrls;
import org.aliquot.web.paper.Letterheads;
import org.aliquot.web.paper.PdfAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/outcomes}: what a program answers for, as a page, on paper and with the rows behind it. */
@Controller
@Audience(Audience.Who.STAFF)
class PackController {

    private final Outcomes outcomes;
    private final PackPages pages;
    private final Spool spool;
    private final Letterheads letterheads;

    PackController(Outcomes outcomes, PackPages pages, Spool spool, Letterheads letterheads) {
        this.outcomes = outcomes;
        this.pages = pages;
        this.spool = spool;
        this.letterheads = letterheads;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(OutcomeUrls.OUTCOMES)
    ModelAndView page(@RequestParam(defaultValue = "") String course, Visit visit) {
        return visit.at(Place.REPORT, "Program outcomes").show("outcome/pack", pack(pages.course(course), visit));
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(OutcomeUrls.PDF)
    ResponseEntity<byte[]> pdf(@RequestParam(defaultValue = "") String course, Visit visit) {
        String reader = requireNonNull(visit.who()).name();
        return PdfAnswer.saved("program-outcomes.pdf", PackPaper.of(pack(course, visit), letterheads.today(), reader));
    }

    /** The file is whole before it is sent: whoever reads slowly holds no connection to the database. */
    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(OutcomeUrls.XLSX)
    void xlsx(@RequestParam(defaultValue = "") String course, Visit visit, HttpServletResponse response)
            throws IOException {
        PackPage page = pack(course, visit);
        Spooled file = spool.make(out -> {
            try (PackBook book = new PackBook(out, page)) {
                outcomes.each(visit.caller(), course, book::write);
            }
        });
        SentFile.made(
                file,
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "program-outcomes.xlsx",
                response);
    }

    private PackPage pack(String course, Visit visit) {
        return outcomes.figures(visit.caller(), course)
                .map(found -> pages.page(found, visit))
                .orElseThrow(PageNotFound::new);
    }
}
