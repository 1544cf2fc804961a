package org.aliquot.web.author;

import java.util.Set;
import org.aliquot.access.Audience;
import org.aliquot.catalog.LessonDesk;
import org.aliquot.catalog.LessonDraft;
import org.aliquot.catalog.LessonPath;
import org.aliquot.catalog.LessonPublishResult;
import org.aliquot.catalog.LessonText;
import org.aliquot.draft.SaveResult;
import org.aliquot.draft.TypedDraft;
import org.aliquot.people.Caller;
import org.aliquot.web.Dates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.AuthorUrls;
import org.aliquot.web.flash.TeachingFlash;
import org.aliquot.web.staff.DraftConflict;
import org.aliquot.web.staff.DraftMerge;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writing a lesson: its draft, and making the draft a version that learners read. */
@Controller
@Audience(Audience.Who.STAFF)
class LessonEditorController {

    private static final String PAGE = "author/lesson";

    private final LessonDesk desk;
    private final LessonViews views;

    LessonEditorController(LessonDesk desk, LessonViews views) {
        this.desk = desk;
        this.views = views;
    }

    @GetMapping(AuthorUrls.LESSON)
    ModelAndView edit(LessonPath path, @RequestParam(required = false) @Nullable String q, Visit visit) {
        LessonDraft draft = find(path);
        LessonForm form = LessonForm.of(draft.version(), draft.text());
        return show(HttpStatus.OK, draft, form, LessonViews.Said.done(Search.typed(q)), visit);
    }

    /**
     * After a conflict {@code over} is the version whose parts the author writes over where both changed one, {@code theirs} the
     * version whose parts the author takes; {@code insert} is a paragraph to add. {@code then} is {@code review} to go on there.
     */
    @PostMapping(AuthorUrls.DRAFT)
    ModelAndView save(
            LessonPath path,
            @ModelAttribute LessonForm form,
            @RequestParam(required = false) @Nullable Integer over,
            @RequestParam(required = false) @Nullable Integer theirs,
            @RequestParam(required = false) @Nullable String insert,
            @RequestParam(defaultValue = "") String then,
            Visit visit) {
        LessonForm typed = insert == null ? form : form.with(insert);
        return switch (save(path, typed, TypedDraft.Settled.of(over, theirs), visit.caller())) {
            case SaveResult.Saved<LessonDraft> _ ->
                SeeOther.to(
                        then.equals("review")
                                ? AuthorUrls.reviewer(path)
                                : TeachingFlash.SAVED.at(AuthorUrls.lesson(path)));
            case SaveResult.Merged<LessonDraft> _ -> SeeOther.to(TeachingFlash.MERGED.at(AuthorUrls.lesson(path)));
            case SaveResult.Stale(var current, var disputed) -> conflict(current, typed, disputed, visit);
            case SaveResult.Unknown<LessonDraft> _ -> throw new PageNotFound();
        };
    }

    @PostMapping(path = AuthorUrls.DRAFT, headers = "HX-Request=true")
    ModelAndView saveWhileTyping(LessonPath path, @ModelAttribute LessonForm form, Visit visit) {
        Dates dates = visit.dates();
        return switch (save(path, form, null, visit.caller())) {
            case SaveResult.Saved(var draft) ->
                reply(HttpStatus.OK, views.reply(draft, form, dates, null, null), visit);
            case SaveResult.Merged(var draft, var theirs, var fields) -> {
                DraftMerge<LessonEditor> merge = views.merge(draft, theirs, fields, visit);
                yield reply(HttpStatus.OK, views.reply(draft, form, dates, null, merge), visit);
            }
            case SaveResult.Stale(var current, var disputed) -> {
                DraftConflict conflict = views.conflict(current, form, disputed, dates);
                yield reply(HttpStatus.CONFLICT, views.reply(current, form, dates, conflict, null), visit);
            }
            case SaveResult.Unknown<LessonDraft> _ -> throw new PageNotFound();
        };
    }

    /** Makes what stands in the editor a new version; saves it first, so that nothing typed is lost if it may not be. */
    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(AuthorUrls.PUBLICATION)
    ModelAndView publish(LessonPath path, @ModelAttribute LessonForm form, Visit visit) {
        return switch (save(path, form, null, visit.caller())) {
            case SaveResult.Saved(var draft)
            when draft.isPublished() -> SeeOther.to(TeachingFlash.UNCHANGED.at(AuthorUrls.lesson(path)));
            case SaveResult.Saved(var draft) -> publish(draft, form, visit);
            case SaveResult.Merged<LessonDraft> _ ->
                SeeOther.to(TeachingFlash.MERGED.at(AuthorUrls.lesson(path))); // first to be seen by its author
            case SaveResult.Stale(var current, var disputed) -> conflict(current, form, disputed, visit);
            case SaveResult.Unknown<LessonDraft> _ -> throw new PageNotFound();
        };
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(AuthorUrls.DISCARDING)
    ModelAndView discard(LessonPath path, Visit visit) {
        find(path);
        boolean discarded = desk.discard(path, visit.caller().id());
        String url = AuthorUrls.lesson(path);
        return SeeOther.to(discarded ? TeachingFlash.DISCARDED.at(url) : url);
    }

    /** Learners no longer find it; its text, its versions and what learners did stay. */
    @Audience(Audience.Who.LESSON_RETIRERS)
    @PostMapping(AuthorUrls.RETIREMENT)
    ModelAndView retire(LessonPath path, Visit visit) {
        find(path);
        desk.retire(path, visit.caller().id());
        return SeeOther.to(TeachingFlash.LESSON_RETIRED.at(AuthorUrls.lesson(path)));
    }

    @Audience(Audience.Who.COURSE_AUTHORS)
    @PostMapping(AuthorUrls.RESTORATION)
    ModelAndView restore(LessonPath path, Visit visit) {
        find(path);
        desk.restore(path, visit.caller().id());
        return SeeOther.to(TeachingFlash.LESSON_RESTORED.at(AuthorUrls.lesson(path)));
    }

    private ModelAndView publish(LessonDraft draft, LessonForm form, Visit visit) {
        return switch (desk.publish(
                draft.path(), draft.version(), visit.caller().id())) {
            case LessonPublishResult.Published _ ->
                SeeOther.to(TeachingFlash.LESSON_PUBLISHED.at(AuthorUrls.lesson(draft.path())));
            case LessonPublishResult.Stale(var current) -> conflict(current, form, Set.of(), visit);
            case LessonPublishResult.Invalid(var flaws) ->
                show(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        draft,
                        form.on(draft.version()),
                        LessonViews.Said.wrong(FlawWords.of(flaws)),
                        visit);
            case LessonPublishResult.NotApproved() -> SeeOther.to(AuthorUrls.review(draft.path()));
            case LessonPublishResult.Unknown() -> throw new PageNotFound();
        };
    }

    private SaveResult<LessonDraft> save(
            LessonPath path, LessonForm form, TypedDraft.@Nullable Settled settled, Caller author) {
        TypedDraft<LessonText> typed = new TypedDraft<>(form.version(), form.text(), settled);
        return desk.save(path, typed, author.id());
    }

    private LessonDraft find(LessonPath path) {
        return desk.draft(path).orElseThrow(PageNotFound::new);
    }

    /** The same page with what was typed still in it, and what stands beside it. */
    private ModelAndView conflict(LessonDraft current, LessonForm typed, Set<String> disputed, Visit visit) {
        DraftConflict conflict = views.conflict(current, typed, disputed, visit.dates());
        return show(HttpStatus.CONFLICT, current, typed, LessonViews.Said.changed(conflict), visit);
    }

    private ModelAndView show(
            HttpStatus status, LessonDraft draft, LessonForm form, LessonViews.Said said, Visit visit) {
        String title = form.title().isBlank() ? draft.path().lesson() : form.title();
        return visit.at(Place.TEACH, title).show(status, PAGE, views.editor(draft, form, visit, said));
    }

    private static ModelAndView reply(HttpStatus status, LessonReply reply, Visit visit) {
        return visit.at(Place.TEACH, reply.state().path().lesson()).show(status, "author/draft", reply);
    }
}
