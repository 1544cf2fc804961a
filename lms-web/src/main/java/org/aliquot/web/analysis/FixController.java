package org.aliquot.web.analysis;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.delivery.Adjustment;
import org.aliquot.delivery.AdjustmentRequest;
import org.aliquot.delivery.AdjustmentResult;
import org.aliquot.delivery.Adjustments;
import org.aliquot.people.Caller;
import org.aliquot.reports.ItemAnswers;
import org.aliquot.reports.VersionAnswers;
import org.aliquot.spool.Spool;
import org.aliquot.spool.Spooled;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AnalysisUrls;
import org.aliquot.web.flash.AnalysisFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.Reasons;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The fair fix of scores for a bad question: looked at, decided, undone. */
@Controller
@Audience(Audience.Who.STAFF)
class FixController {

    private final Adjustments adjustments;
    private final ItemAnswers answers;
    private final ItemBank bank;
    private final FixViews views;
    private final Spool spool;

    FixController(Adjustments adjustments, ItemAnswers answers, ItemBank bank, FixViews views, Spool spool) {
        this.adjustments = adjustments;
        this.answers = answers;
        this.bank = bank;
        this.views = views;
        this.spool = spool;
    }

    /** With a kind chosen, what it would do. */
    @GetMapping(AnalysisUrls.ADJUSTMENTS)
    ModelAndView page(@PathVariable String slug, @PathVariable int number, @ModelAttribute FixForm form, Visit visit) {
        return show(HttpStatus.OK, version(slug, number), form, FieldErrors.NONE, visit);
    }

    @GetMapping(AnalysisUrls.ADJUSTMENTS_FILE)
    void file(
            @PathVariable String slug,
            @PathVariable int number,
            @ModelAttribute FixForm form,
            Visit visit,
            HttpServletResponse response)
            throws IOException {
        AdjustmentRequest wanted = form.request(version(slug, number))
                .filter(request -> adjustments.refusal(request).isEmpty())
                .orElseThrow(PageNotFound::new);
        Spooled file = spool.make(out -> write(wanted, visit.caller(), out));
        SentFile.made(file, "text/csv;charset=UTF-8", slug + "-scores.csv", response);
    }

    private void write(AdjustmentRequest wanted, Caller caller, OutputStream out) throws IOException {
        ChangesCsv file = new ChangesCsv(out);
        adjustments.changes(wanted, caller, file::add);
        file.flush();
    }

    @PostMapping(AnalysisUrls.ADJUSTMENTS)
    ModelAndView make(@PathVariable String slug, @PathVariable int number, @ModelAttribute FixForm form, Visit visit) {
        ItemVersionId item = version(slug, number);
        AdjustmentRequest wanted = form.request(item).orElseThrow(PageNotFound::new);
        String reason = Search.typed(form.reason());
        if (!Reasons.isOne(reason)) {
            return refused(item, form, Reasons.WANTED, visit);
        }
        return switch (adjustments.make(wanted, reason, visit.caller())) {
            case AdjustmentResult.Done _ ->
                SeeOther.to(AnalysisFlash.SCORES_ADJUSTED.at(AnalysisUrls.adjustments(slug, number)));
            case AdjustmentResult.Refused(String why) -> refused(item, form, why, visit);
            case AdjustmentResult.NotYours() -> refused(item, form, NOT_YOURS, visit);
            case AdjustmentResult.Unknown() -> throw new PageNotFound();
        };
    }

    private static final String NOT_YOURS =
            "An administrator decides this: it is about all exams, or about one that learners of other classes take.";

    @PostMapping(AnalysisUrls.UNDOING)
    ModelAndView undo(@PathVariable UUID id, @ModelAttribute FixForm form, Visit visit) {
        Adjustment made = adjustments.find(id).orElseThrow(PageNotFound::new);
        ItemReview item = bank.review(made.item());
        String reason = Search.typed(form.reason());
        if (!Reasons.isOne(reason)) {
            return notUndone(made, Reasons.WANTED, visit);
        }
        return switch (adjustments.undo(id, reason, visit.caller())) {
            case AdjustmentResult.Done _ ->
                SeeOther.to(AnalysisFlash.SCORES_RESTORED.at(AnalysisUrls.adjustments(item.slug(), item.number())));
            case AdjustmentResult.Refused(String why) -> notUndone(made, why, visit);
            case AdjustmentResult.NotYours() -> notUndone(made, NOT_YOURS, visit);
            case AdjustmentResult.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView notUndone(Adjustment made, String why, Visit visit) {
        FieldErrors errors = new FieldErrors(Map.of(FixPage.undoing(made.id()), why));
        return show(HttpStatus.UNPROCESSABLE_CONTENT, made.item(), FixForm.EMPTY, errors, visit);
    }

    private ModelAndView refused(ItemVersionId item, FixForm form, String why, Visit visit) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, item, form, new FieldErrors(Map.of("reason", why)), visit);
    }

    private ModelAndView show(HttpStatus status, ItemVersionId item, FixForm form, FieldErrors errors, Visit visit) {
        FixPage view = views.page(item, form, errors, visit);
        return visit.at(Place.BANK, "Fix the scores of " + view.question().slug())
                .show(status, "analysis/fix", view);
    }

    private ItemVersionId version(String slug, int number) {
        return answers.of(slug).stream()
                .flatMap(found -> found.versions().stream())
                .filter(version -> version.number() == number)
                .map(VersionAnswers::id)
                .findFirst()
                .orElseThrow(PageNotFound::new);
    }
}
