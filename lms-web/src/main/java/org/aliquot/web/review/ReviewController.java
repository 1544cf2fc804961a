package org.aliquot.web.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemDesk;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.PublishResult;
import org.aliquot.authoring.ReviewDesk;
import org.aliquot.draft.NewComment;
import org.aliquot.draft.ReviewDecision;
import org.aliquot.draft.ReviewResult;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Role;
import org.aliquot.question.FieldProblem;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.editor.EditorViews;
import org.aliquot.web.editor.FieldWords;
import org.aliquot.web.editor.Question;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.flash.QuestionFlash;
import org.aliquot.web.flash.ReviewFlash;
import org.aliquot.web.staff.DraftMerge;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/{slug}/review}: a draft on its way to being published. */
@Controller
@Audience(Audience.Who.STAFF)
class ReviewController {

    private final ReviewedQuestions questions;
    private final ReviewDesk reviews;
    private final ItemDesk desk;
    private final ReviewViews views;
    private final EditorViews editor;
    private final Accounts accounts;

    ReviewController(
            ReviewedQuestions questions,
            ReviewDesk reviews,
            ItemDesk desk,
            ReviewViews views,
            EditorViews editor,
            Accounts accounts) {
        this.questions = questions;
        this.reviews = reviews;
        this.desk = desk;
        this.views = views;
        this.editor = editor;
        this.accounts = accounts;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @GetMapping(ReviewUrls.REVIEW)
    ModelAndView page(@PathVariable String slug, Visit visit) {
        return show(HttpStatus.OK, questions.find(slug, visit), ReviewFrame.Said.done(), visit);
    }

    /** {@code reviewer} is an account, or empty for any colleague. */
    @PostMapping(ReviewUrls.REVIEW)
    ModelAndView ask(
            @PathVariable String slug,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable UUID reviewer,
            Visit visit) {
        Question question = questions.find(slug, visit);
        ReviewResult<ItemDraft, FieldProblem> result =
                reviews.ask(question.row().id(), version, reviewer == null ? null : new AccountId(reviewer), by(visit));
        return answer(result, question, ReviewFlash.REVIEW_ASKED, "", visit);
    }

    @PostMapping(ReviewUrls.REVIEW_WITHDRAWAL)
    ModelAndView takeBack(@PathVariable String slug, Visit visit) {
        Question question = questions.find(slug, visit);
        return answer(
                reviews.takeBack(question.row().id(), by(visit)), question, ReviewFlash.REVIEW_TAKEN_BACK, "", visit);
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @PostMapping(ReviewUrls.REVIEW_DECISION)
    ModelAndView decide(
            @PathVariable String slug,
            @RequestParam int version,
            @RequestParam boolean approved,
            @RequestParam(defaultValue = "") String note,
            Visit visit) {
        Question question = questions.find(slug, visit);
        String typed = Search.typed(note);
        if (typed.length() > NewComment.LONGEST) {
            FieldErrors errors = new FieldErrors(Map.of("note", SaidComment.TOO_LONG));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, question, ReviewFrame.Said.wrong(errors, typed, ""), visit);
        }
        ReviewResult<ItemDraft, FieldProblem> result =
                reviews.decide(question.row().id(), new ReviewDecision(version, approved, typed), by(visit));
        return answer(result, question, approved ? ReviewFlash.APPROVED : ReviewFlash.SENT_BACK, typed, visit);
    }

    /** Publishes the version that the page showed. */
    @Audience(Audience.Who.ITEM_AUTHORS)
    @PostMapping(ReviewUrls.REVIEW_PUBLICATION)
    ModelAndView publish(@PathVariable String slug, @RequestParam int version, Visit visit) {
        Question question = questions.find(slug, visit);
        return switch (desk.publish(question.row().id(), version, by(visit))) {
            case PublishResult.Published _ -> SeeOther.to(QuestionFlash.PUBLISHED.at(QuestionUrls.item(slug)));
            case PublishResult.Invalid(var problems) -> incomplete(question, problems, visit);
            case PublishResult.Stale(var current)
            when isPublishedBy(current, visit) ->
                SeeOther.to(QuestionFlash.PUBLISHED.at(QuestionUrls.item(slug))); // the button was pressed twice
            case PublishResult.Stale(var current) -> refused(question, meanwhile(current, visit), "", visit);
            case PublishResult.NotApproved() -> show(HttpStatus.CONFLICT, question, ReviewFrame.Said.done(), visit);
            case PublishResult.Unknown() -> throw new PageNotFound();
        };
    }

    private ModelAndView answer(
            ReviewResult<ItemDraft, FieldProblem> result, Question question, Flash done, String note, Visit visit) {
        return switch (result) {
            case ReviewResult.Done(var draft) -> SeeOther.to(done.at(ReviewUrls.review(draft.slug())));
            case ReviewResult.Stale(var current) -> refused(question, meanwhile(current, visit), note, visit);
            case ReviewResult.Invalid(var problems) -> incomplete(question, problems, visit);
            case ReviewResult.Refused(var reason) ->
                refused(question, ReasonsRefused.words(reason, "question"), note, visit);
            case ReviewResult.Unknown<ItemDraft, FieldProblem> _ -> throw new PageNotFound();
        };
    }

    private boolean isPublishedBy(ItemDraft current, Visit visit) {
        return current.isPublished()
                && desk.history(current.itemId()).stream()
                        .limit(1)
                        .anyMatch(version -> by(visit).equals(version.publishedBy()));
    }

    private String meanwhile(ItemDraft current, Visit visit) {
        return current.isPublished()
                ? "It was published in the meantime, so nothing was changed."
                : "%s saved it at %s, after you opened this page. Nothing was changed. This is the current text."
                        .formatted(
                                DraftMerge.name(current.updatedBy(), accounts),
                                visit.dates().seconds(current.updatedAt()));
    }

    private ModelAndView refused(Question question, String why, String note, Visit visit) {
        return show(
                HttpStatus.CONFLICT,
                questions.find(question.row().slug(), visit),
                ReviewFrame.Said.refused(why, note),
                visit);
    }

    /** Back in the editor, with what is missing beside each field. */
    private ModelAndView incomplete(Question question, List<FieldProblem> problems, Visit visit) {
        EditorViews.Said said = EditorViews.Said.wrong(FieldWords.of(problems, question.form()));
        return visit.at(Place.BANK, "Edit " + question.row().slug())
                .show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "editor/item",
                        editor.editor(question, question.form(), visit, said));
    }

    private ModelAndView show(HttpStatus status, Question question, ReviewFrame.Said said, Visit visit) {
        return visit.at(Place.BANK, "Review of " + question.row().slug())
                .show(status, "review/review", views.page(question, visit, said));
    }

    private static AccountId by(Visit visit) {
        return visit.caller().id();
    }
}
