package org.aliquot.web.author;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonFlaw;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonPublishResult;
import org.aliquot.catalog.LessonReviews;
import org.aliquot.draft.NewComment;
import org.aliquot.draft.ReviewDecision;
import org.aliquot.draft.ReviewResult;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.Role;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.flash.ReviewFlash;
import org.aliquot.web.flash.TeachingFlash;
import org.aliquot.web.review.ReasonsRefused;
import org.aliquot.web.review.ReviewFrame;
import org.aliquot.web.review.SaidComment;
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

/** {@code …/lessons/{lesson}/review}: the draft of a lesson on its way to being published. */
@Controller
@Audience(Audience.Who.STAFF)
class LessonReviewController {

    private final LessonDesk desk;
    private final LessonReviews reviews;
    private final LessonReviewViews views;
    private final LessonViews editor;
    private final Accounts accounts;

    LessonReviewController(
            LessonDesk desk, LessonReviews reviews, LessonReviewViews views, LessonViews editor, Accounts accounts) {
        this.desk = desk;
        this.reviews = reviews;
        this.views = views;
        this.editor = editor;
        this.accounts = accounts;
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @GetMapping(AuthorUrls.REVIEW)
    ModelAndView page(LessonPath path, Visit visit) {
        return show(HttpStatus.OK, find(path, visit), ReviewFrame.Said.done(), visit);
    }

    /** {@code reviewer} is an account, or empty for any colleague. */
    @PostMapping(AuthorUrls.REVIEW)
    ModelAndView ask(
            LessonPath path,
            @RequestParam int version,
            @RequestParam(required = false) @Nullable UUID reviewer,
            Visit visit) {
        find(path, visit);
        AccountId asked = reviewer == null ? null : new AccountId(reviewer);
        return answer(reviews.ask(path, version, asked, by(visit)), path, ReviewFlash.REVIEW_ASKED, "", visit);
    }

    @PostMapping(AuthorUrls.REVIEW_WITHDRAWAL)
    ModelAndView takeBack(LessonPath path, Visit visit) {
        find(path, visit);
        return answer(reviews.takeBack(path, by(visit)), path, ReviewFlash.REVIEW_TAKEN_BACK, "", visit);
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @PostMapping(AuthorUrls.REVIEW_DECISION)
    ModelAndView decide(
            LessonPath path,
            @RequestParam int version,
            @RequestParam boolean approved,
            @RequestParam(defaultValue = "") String note,
            Visit visit) {
        LessonDraft draft = find(path, visit);
        String typed = Search.typed(note);
        if (typed.length() > NewComment.LONGEST) {
            FieldErrors errors = new FieldErrors(Map.of("note", SaidComment.TOO_LONG));
            return show(HttpStatus.UNPROCESSABLE_CONTENT, draft, ReviewFrame.Said.wrong(errors, typed, ""), visit);
        }
        return answer(
                reviews.decide(path, new ReviewDecision(version, approved, typed), by(visit)),
                path,
                approved ? ReviewFlash.APPROVED : ReviewFlash.SENT_BACK,
                typed,
                visit);
    }

    /** Publishes the version that the page showed. */
    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(AuthorUrls.REVIEW_PUBLICATION)
    ModelAndView publish(LessonPath path, @RequestParam int version, Visit visit) {
        LessonDraft draft = find(path, visit);
        return switch (desk.publish(path, version, by(visit))) {
            case LessonPublishResult.Published _ ->
                SeeOther.to(TeachingFlash.LESSON_PUBLISHED.at(AuthorUrls.lesson(path)));
            case LessonPublishResult.Invalid(var flaws) -> incomplete(draft, flaws, visit);
            case LessonPublishResult.Stale(var current)
            when isPublishedBy(current, visit) ->
                SeeOther.to(TeachingFlash.LESSON_PUBLISHED.at(AuthorUrls.lesson(path))); // the button was pressed twice
            case LessonPublishResult.Stale(var current) -> refused(path, meanwhile(current, visit), "", visit);
            case LessonPublishResult.NotApproved() -> show(HttpStatus.CONFLICT, draft, ReviewFrame.Said.done(), visit);
            case LessonPublishResult.Unknown() -> throw new PageNotFound();
        };
    }

    /** {@code field} is empty for the whole lesson; {@code replyTo} is the comment that this one answers. */
    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @PostMapping(AuthorUrls.COMMENTS)
    ModelAndView say(
            LessonPath path,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable UUID replyTo,
            @RequestParam(defaultValue = "") String text,
            Visit visit) {
        LessonDraft draft = find(path, visit);
        SaidComment said = SaidComment.of(field, replyTo, text, LessonParts.anchor(Search.typed(field)));
        Optional<ReviewFrame.Said> wrong = said.wrong();
        if (wrong.isPresent()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, draft, wrong.get(), visit);
        }
        return reviews.say(path, said.comment(), by(visit))
                .map(id -> done(ReviewFlash.COMMENTED, path, said.place(id)))
                .orElseThrow(PageNotFound::new);
    }

    /** Done twice is done. {@code back} is "editor" where it was resolved there; empty on the review page. */
    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @PostMapping(AuthorUrls.COMMENT_RESOLUTION)
    ModelAndView resolve(
            LessonPath path, @PathVariable UUID comment, @RequestParam(defaultValue = "") String back, Visit visit) {
        LessonDraft draft = find(path, visit);
        String place = place(draft, comment);
        reviews.resolve(path, comment, by(visit));
        return back.equals("editor")
                ? SeeOther.to(ReviewFlash.RESOLVED.at(AuthorUrls.lesson(path)))
                : done(ReviewFlash.RESOLVED, path, place);
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @PostMapping(AuthorUrls.COMMENT_REOPENING)
    ModelAndView reopen(LessonPath path, @PathVariable UUID comment, Visit visit) {
        find(path, visit);
        reviews.reopen(path, comment, by(visit));
        return done(ReviewFlash.OPEN_AGAIN, path, "comment-" + comment);
    }

    private ModelAndView answer(
            ReviewResult<LessonDraft, LessonFlaw> result, LessonPath path, Flash done, String note, Visit visit) {
        return switch (result) {
            case ReviewResult.Done<LessonDraft, LessonFlaw> _ -> SeeOther.to(done.at(AuthorUrls.review(path)));
            case ReviewResult.Stale(var current) -> refused(path, meanwhile(current, visit), note, visit);
            case ReviewResult.Invalid(var flaws) -> incomplete(find(path, visit), flaws, visit);
            case ReviewResult.Refused(var reason) -> refused(path, ReasonsRefused.words(reason, "lesson"), note, visit);
            case ReviewResult.Unknown<LessonDraft, LessonFlaw> _ -> throw new PageNotFound();
        };
    }

    private boolean isPublishedBy(LessonDraft current, Visit visit) {
        return current.isPublished() && by(visit).equals(current.updatedBy());
    }

    private String meanwhile(LessonDraft current, Visit visit) {
        return current.isPublished()
                ? "It was published in the meantime, so nothing was changed."
                : "%s saved it at %s, after you opened this page. Nothing was changed. This is the current text."
                        .formatted(
                                DraftMerge.name(current.updatedBy(), accounts),
                                visit.dates().seconds(current.updatedAt()));
    }

    /** The part that a comment is about, or what is said about the whole. */
    private String place(LessonDraft draft, UUID comment) {
        List<String> fields = LessonParts.of(draft.text(), null).stream()
                .map(part -> part.field())
                .toList();
        return reviews.comments(draft).stream()
                .filter(one -> one.id().equals(comment) && one.field() != null && fields.contains(one.field()))
                .map(one -> LessonParts.anchor(Search.typed(one.field())))
                .findFirst()
                .orElse("comments");
    }

    private ModelAndView refused(LessonPath path, String why, String note, Visit visit) {
        return show(HttpStatus.CONFLICT, find(path, visit), ReviewFrame.Said.refused(why, note), visit);
    }

    /** Back in the editor, with what is missing beside each field. */
    private ModelAndView incomplete(LessonDraft draft, List<LessonFlaw> flaws, Visit visit) {
        LessonForm form = LessonForm.of(draft.version(), draft.text());
        return visit.at(Place.TEACH, draft.text().title())
                .show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "author/lesson",
                        editor.editor(draft, form, visit, LessonViews.Said.wrong(FlawWords.of(flaws))));
    }

    private LessonDraft find(LessonPath path, Visit visit) {
        return desk.draft(path)
                .filter(draft -> reviews.shows(draft, visit.caller()))
                .orElseThrow(PageNotFound::new);
    }

    private ModelAndView show(HttpStatus status, LessonDraft draft, ReviewFrame.Said said, Visit visit) {
        return visit.at(Place.REVIEWS, "Review of " + draft.text().title())
                .show(status, "author/review", views.page(draft, visit, said));
    }

    private static ModelAndView done(Flash flash, LessonPath path, String anchor) {
        return SeeOther.to(flash.at(AuthorUrls.review(path)) + "#" + anchor);
    }

    private static AccountId by(Visit visit) {
        return visit.caller().id();
    }
}
