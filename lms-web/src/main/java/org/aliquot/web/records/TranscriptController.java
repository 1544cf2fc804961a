package org.aliquot.web.records;

import static org.aliquot.web.language.Phrases.t;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.cohort.Scope;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.aliquot.records.Transcripts;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.RecordUrls;
import org.aliquot.web.language.Bilingual;
import org.aliquot.web.paper.Letterheads;
import org.aliquot.web.paper.PdfAnswer;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Transcripts: one's own, and for staff those of their learners, as page and as document. */
@Controller
class TranscriptController {

    private static final String FILE = "transcript.pdf";

    private final Transcripts transcripts;
    private final TranscriptPages pages;
    private final Letterheads letterheads;

    TranscriptController(Transcripts transcripts, TranscriptPages pages, Letterheads letterheads) {
        this.transcripts = transcripts;
        this.pages = pages;
        this.letterheads = letterheads;
    }

    @Bilingual
    @GetMapping(RecordUrls.TRANSCRIPT)
    @Audience(Audience.Who.SIGNED_IN)
    ModelAndView own(Visit visit) {
        return visit.page(t("Transcript"), Destination.PROGRESS)
                .show("records/transcript", own(visit.caller().id()));
    }

    @GetMapping(RecordUrls.TRANSCRIPT_PDF)
    @Audience(Audience.Who.SIGNED_IN)
    ResponseEntity<byte[]> ownPdf(Visit visit) {
        return PdfAnswer.saved(FILE, TranscriptPaper.of(own(visit.caller().id()), letterheads.today()));
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(RecordUrls.LEARNER_TRANSCRIPT)
    ModelAndView ofLearner(@PathVariable UUID id, Visit visit) {
        TranscriptPage page = ofLearner(new AccountId(id), visit);
        return visit.at(Place.CLASSES, "Transcript of " + page.name()).show("records/learnertranscript", page);
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.AUDITOR)
    @GetMapping(RecordUrls.LEARNER_TRANSCRIPT_PDF)
    ResponseEntity<byte[]> pdfOfLearner(@PathVariable UUID id, Visit visit) {
        return PdfAnswer.saved(FILE, TranscriptPaper.of(ofLearner(new AccountId(id), visit), letterheads.today()));
    }

    private TranscriptPage own(AccountId caller) {
        return transcripts
                .of(Scope.everything(), caller)
                .map(found -> pages.page(found, RecordUrls.TRANSCRIPT_PDF, false))
                .orElseThrow(PageNotFound.missing());
    }

    private TranscriptPage ofLearner(AccountId learner, Visit visit) {
        Scope scope = Scope.of(visit.caller());
        String pdf = Address.of(RecordUrls.LEARNER_TRANSCRIPT_PDF, learner);
        return transcripts
                .of(scope, learner)
                .map(found -> pages.page(found, pdf, !scope.isEverything()))
                .orElseThrow(PageNotFound.missing());
    }
}
