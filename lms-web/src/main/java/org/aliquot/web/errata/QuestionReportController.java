package org.aliquot.web.errata;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.delivery.AttemptId;
import org.aliquot.errata.NewReport;
import org.aliquot.errata.OwnReport;
import org.aliquot.errata.QuestionReports;
import org.aliquot.errata.Questioned;
import org.aliquot.errata.ReportReason;
import org.aliquot.people.Caller;
import org.aliquot.web.Destination;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ErrataUrls;
import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.flash.ErrataFlash;
import org.aliquot.web.language.Bilingual;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A learner says what is wrong with a question whose reasons they have seen, and reads what became of it. */
@Bilingual
@Controller
@Audience(Audience.Who.SIGNED_IN)
class QuestionReportController {

    private static final String TITLE = phrase("Report this question");

    private final QuestionReports reports;

    QuestionReportController(QuestionReports reports) {
        this.reports = reports;
    }

    @GetMapping(ErrataUrls.REPORT)
    ModelAndView form(
            @PathVariable UUID id, @PathVariable int position, @AuthenticationPrincipal Caller caller, Visit visit) {
        Questioned question =
                reports.question(caller.id(), new AttemptId(id), position).orElse(null);
        if (question == null) {
            requireKeptBack(id, position, caller);
            return keptBack(HttpStatus.OK, id, visit);
        }
        OwnReport own = reports.of(caller.id(), question.item()).orElse(null);
        return visit.page(t(TITLE), Destination.PRACTICE).show("errata/report", page(question, own));
    }

    @PostMapping(ErrataUrls.REPORT)
    ModelAndView report(
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(name = "words", defaultValue = "") String typed,
            @AuthenticationPrincipal Caller caller,
            Visit visit) {
        String words = typed.strip().replace("\r\n", "\n"); // as the form counts letters
        Questioned question =
                reports.question(caller.id(), new AttemptId(id), position).orElse(null);
        if (question == null) {
            requireKeptBack(id, position, caller);
            return keptBack(HttpStatus.CONFLICT, id, visit);
        }
        Optional<ReportReason> chosen = Word.find(ReportReason.class, reason);
        FieldErrors errors = errors(chosen.orElse(null), words);
        if (chosen.isEmpty() || errors.has("words")) {
            return visit.page(t(TITLE), Destination.PRACTICE)
                    .show(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "errata/report",
                            page(question, chosen.orElse(null), words, errors));
        }
        reports.report(caller.id(), question, new NewReport(chosen.get(), words));
        return SeeOther.to(ErrataFlash.REPORTED.at(ErrataUrls.report(id.toString(), position)));
    }

    private void requireKeptBack(UUID id, int position, Caller caller) {
        if (!reports.isKeptBack(caller.id(), new AttemptId(id), position)) {
            throw new PageNotFound();
        }
    }

    /** A notice may lead here that told of the report before. */
    private static ModelAndView keptBack(HttpStatus status, UUID id, Visit visit) {
        return visit.page(t(TITLE), Destination.PRACTICE)
                .show(status, "errata/keptback", new KeptBackPage(ExamUrls.result(id.toString())));
    }

    private static FieldErrors errors(@Nullable ReportReason reason, String words) {
        if (reason == null) {
            return new FieldErrors(Map.of("reason", t("Choose what is wrong.")));
        }
        if (words.length() > NewReport.LONGEST) {
            return new FieldErrors(Map.of("words", t("Up to {0} characters.", NewReport.LONGEST)));
        }
        return reason == ReportReason.OTHER && words.isEmpty()
                ? new FieldErrors(Map.of("words", t("Say what is wrong.")))
                : FieldErrors.NONE;
    }

    private static ReportPage page(Questioned question, @Nullable OwnReport own) {
        return own == null
                ? page(question, null, "", null, null, FieldErrors.NONE)
                : page(
                        question,
                        own.reason(),
                        own.words(),
                        ErrataWords.told(own.state()),
                        own.answer(),
                        FieldErrors.NONE);
    }

    private static ReportPage page(
            Questioned question, @Nullable ReportReason reason, String words, FieldErrors errors) {
        return page(question, reason, words, null, null, errors);
    }

    private static ReportPage page(
            Questioned question,
            @Nullable ReportReason reason,
            String words,
            @Nullable String told,
            @Nullable String answer,
            FieldErrors errors) {
        String attempt = question.attempt().toString();
        List<Choice> reasons = Arrays.stream(ReportReason.values())
                .map(each -> new Choice(each.word(), ErrataWords.of(each), each == reason))
                .toList();
        return new ReportPage(
                question.begin(),
                ErrataUrls.report(attempt, question.position()),
                reasons,
                words,
                told,
                answer,
                ExamUrls.reviewOf(attempt, question.position()),
                errors);
    }
}
