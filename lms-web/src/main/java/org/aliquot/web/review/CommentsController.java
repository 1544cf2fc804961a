package org.aliquot.web.review;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemComments;
import org.aliquot.authoring.ItemFields;
import org.aliquot.authoring.NewComment;
import org.aliquot.people.Role;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.editor.Question;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.flash.ReviewFlash;
import org.aliquot.web.staff.FieldErrors;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/{slug}/comments}: what colleagues say about a question. */
@Controller
@Audience(Audience.Who.STAFF)
class CommentsController {

    static final String TOO_LONG = "Up to " + NewComment.LONGEST + " characters.";

    private static final Pattern ANCHOR = Pattern.compile("[A-Za-z0-9-]{1,100}");

    private final ReviewedQuestions questions;
    private final ItemComments comments;
    private final ReviewViews views;

    CommentsController(ReviewedQuestions questions, ItemComments comments, ReviewViews views) {
        this.questions = questions;
        this.comments = comments;
        this.views = views;
    }

    /** {@code field} is empty for the whole question; {@code replyTo} is the comment that this one answers. */
    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @PostMapping(ReviewUrls.COMMENTS)
    ModelAndView say(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable UUID replyTo,
            @RequestParam(defaultValue = "") String text,
            Visit visit) {
        Question question = questions.find(slug, visit);
        String typed = Search.typed(text);
        if (typed.isEmpty() || typed.length() > NewComment.LONGEST) {
            String wrong = typed.isEmpty() ? "Write something first." : TOO_LONG;
            FieldErrors errors = new FieldErrors(Map.of(box(field, replyTo), wrong));
            return visit.at(Place.BANK, "Review of " + slug)
                    .show(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "review/review",
                            views.page(question, visit, ReviewPage.Said.wrong(errors, "", typed)));
        }
        NewComment comment = new NewComment(replyTo == null ? Search.orNull(field) : null, replyTo, typed);
        return comments.say(question.row().id(), comment, visit.caller().id())
                .map(id -> done(ReviewFlash.COMMENTED, slug, "comment-" + (replyTo == null ? id : replyTo)))
                .orElseThrow(PageNotFound::new);
    }

    /** Done twice is done. {@code back} is the element of the editor beside which it was resolved; empty on the review page. */
    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @PostMapping(ReviewUrls.COMMENT_RESOLUTION)
    ModelAndView resolve(
            @PathVariable String slug,
            @PathVariable UUID comment,
            @RequestParam(defaultValue = "") String back,
            Visit visit) {
        Question question = questions.find(slug, visit);
        comments.resolve(question.row().id(), comment, visit.caller().id());
        return ANCHOR.matcher(back).matches()
                ? SeeOther.to(ReviewFlash.RESOLVED.at(QuestionUrls.editor(slug)) + "#" + back)
                : done(ReviewFlash.RESOLVED, slug, place(question, comment));
    }

    @Audience(value = Audience.Who.STAFF, besides = Role.REVIEWER)
    @PostMapping(ReviewUrls.COMMENT_REOPENING)
    ModelAndView reopen(@PathVariable String slug, @PathVariable UUID comment, Visit visit) {
        comments.reopen(
                questions.find(slug, visit).row().id(), comment, visit.caller().id());
        return done(ReviewFlash.OPEN_AGAIN, slug, "comment-" + comment);
    }

    /** The box that it was typed in. */
    private static String box(@Nullable String field, @Nullable UUID replyTo) {
        if (replyTo != null) {
            return "reply-" + replyTo;
        }
        return Search.typed(field).isEmpty() ? "text" : FieldErrors.id("text-part." + field);
    }

    /** The part that a comment is about, or what is said about the whole. */
    private String place(Question question, UUID comment) {
        return comments.of(question.row().id()).stream()
                .filter(one -> one.id().equals(comment))
                .flatMap(one -> Stream.ofNullable(one.field()))
                .filter(ItemFields.of(question.draft().content())::containsKey)
                .findFirst()
                .map(field -> FieldErrors.id("part." + field))
                .orElse("comments");
    }

    private static ModelAndView done(Flash flash, String slug, String anchor) {
        return SeeOther.to(flash.at(ReviewUrls.review(slug)) + "#" + anchor);
    }
}
