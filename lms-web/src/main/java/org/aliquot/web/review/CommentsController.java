package org.aliquot.web.review;

import java.util.Map;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemComments;
import org.aliquot.authoring.NewComment;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.editor.Question;
import org.aliquot.web.editor.Questions;
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

    static final String TOO_LONG = "Up to " + NewComment.LONGEST + " letters.";

    private final Questions questions;
    private final ItemComments comments;
    private final ReviewViews views;

    CommentsController(Questions questions, ItemComments comments, ReviewViews views) {
        this.questions = questions;
        this.comments = comments;
        this.views = views;
    }

    /** {@code field} is empty for the whole question; {@code replyTo} is the comment that this one answers. */
    @PostMapping(ReviewUrls.COMMENTS)
    ModelAndView say(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String field,
            @RequestParam(required = false) @Nullable UUID replyTo,
            @RequestParam(defaultValue = "") String text,
            Visit visit) {
        Question question = find(slug);
        String typed = Search.typed(text);
        if (typed.isEmpty() || typed.length() > NewComment.LONGEST) {
            String wrong = typed.isEmpty() ? "Write something first." : TOO_LONG;
            FieldErrors errors = new FieldErrors(Map.of(replyTo == null ? "text" : "reply-" + replyTo, wrong));
            return visit.at(Place.BANK, "Review of " + slug)
                    .show(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            "review/review",
                            views.page(question, visit, ReviewPage.Said.wrong(errors, "", typed)));
        }
        NewComment comment = new NewComment(replyTo == null ? Search.orNull(field) : null, replyTo, typed);
        return comments.say(question.row().id(), comment, visit.caller().id())
                .map(_ -> done(ReviewFlash.COMMENTED, slug))
                .orElseThrow(PageNotFound::new);
    }

    /** Done twice is done. */
    @PostMapping(ReviewUrls.COMMENT_RESOLUTION)
    ModelAndView resolve(@PathVariable String slug, @PathVariable UUID comment, Visit visit) {
        comments.resolve(find(slug).row().id(), comment, visit.caller().id());
        return done(ReviewFlash.RESOLVED, slug);
    }

    @PostMapping(ReviewUrls.COMMENT_REOPENING)
    ModelAndView reopen(@PathVariable String slug, @PathVariable UUID comment, Visit visit) {
        comments.reopen(find(slug).row().id(), comment, visit.caller().id());
        return done(ReviewFlash.OPEN_AGAIN, slug);
    }

    private Question find(String slug) {
        return questions.find(slug).orElseThrow(PageNotFound::new);
    }

    private static ModelAndView done(Flash flash, String slug) {
        return SeeOther.to(flash.at(ReviewUrls.review(slug)) + "#comments");
    }
}
