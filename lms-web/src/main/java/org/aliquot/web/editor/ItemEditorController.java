package org.aliquot.web.editor;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.authoring.PublishResult;
import org.aliquot.bank.Purpose;
import org.aliquot.draft.SaveResult;
import org.aliquot.draft.TypedDraft;
import org.aliquot.question.ItemType;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.address.ReviewUrls;
import org.aliquot.web.flash.QuestionFlash;
import org.aliquot.web.staff.Search;
import org.aliquot.web.words.KindWords;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/{slug}/edit}: writing a question. Saving by itself is {@link DraftAutosaveController}'s. */
@Controller
@Audience(Audience.Who.STAFF)
class ItemEditorController {

    private static final String PAGE = "editor/item";

    private final Questions questions;
    private final Drafts drafts;
    private final EditorViews views;

    ItemEditorController(Questions questions, Drafts drafts, EditorViews views) {
        this.questions = questions;
        this.drafts = drafts;
        this.views = views;
    }

    @GetMapping(QuestionUrls.NEW_ITEM)
    ModelAndView fresh(
            @RequestParam(name = "for", required = false) @Nullable String purpose,
            @RequestParam(defaultValue = "single") String type,
            @RequestParam(required = false) @Nullable String after,
            Visit visit) {
        Purpose wanted = Word.find(Purpose.class, purpose).orElse(Purpose.EXAM);
        ItemType kind = Word.find(ItemType.class, type)
                .filter(known -> KindWords.fits(known, wanted))
                .orElse(ItemType.SINGLE);
        ItemForm empty = ItemForm.empty(wanted, kind);
        ItemForm form = Optional.ofNullable(Search.orNull(after))
                .flatMap(questions::find)
                .map(before -> empty.following(before.draft().content()))
                .orElse(empty);
        ItemEditor fresh = views.fresh(wanted, form, visit.caller().id());
        return visit.at(Place.BANK, fresh.title()).show(PAGE, fresh);
    }

    @GetMapping(QuestionUrls.EDITOR)
    ModelAndView edit(@PathVariable String slug, Visit visit) {
        Question question = questions.find(slug).orElseThrow(PageNotFound::new);
        EditorViews.Said said = EditorViews.Said.done();
        return visit.at(Place.BANK, "Edit " + slug)
                .show(PAGE, views.editor(question, question.formToEdit(), visit, said));
    }

    /**
     * Saves the draft. After a conflict {@code over} is the version whose fields the author writes over where both changed one,
     * {@code theirs} the version whose fields the author takes. {@code then} is {@code review} to go on there.
     */
    @PostMapping(QuestionUrls.DRAFTS)
    ModelAndView save(
            @ModelAttribute ItemForm form,
            @RequestParam(required = false) @Nullable Integer over,
            @RequestParam(required = false) @Nullable Integer theirs,
            @RequestParam(defaultValue = "") String then,
            Visit visit) {
        return switch (drafts.save(form, TypedDraft.Settled.of(over, theirs), visit.caller())) {
            case SaveResult.Saved(var draft) ->
                SeeOther.to(
                        then.equals("review")
                                ? ReviewUrls.reviewer(draft.slug())
                                : QuestionFlash.SAVED.at(QuestionUrls.editor(draft.slug())));
            case SaveResult.Merged<ItemDraft> merged ->
                SeeOther.to(QuestionFlash.MERGED.at(
                        QuestionUrls.editor(merged.draft().slug())));
            case SaveResult.Stale(var current, var disputed) -> conflict(current, form, disputed, visit);
            case SaveResult.Unknown() -> throw new PageNotFound();
        };
    }

    /** Makes what stands in the editor a new version; saves it first, so that nothing typed is lost if it may not be. */
    @Audience(Audience.Who.ITEM_AUTHORS)
    @PostMapping(QuestionUrls.PUBLICATION)
    ModelAndView publish(@PathVariable String slug, @ModelAttribute ItemForm form, Visit visit) {
        return switch (drafts.save(form, visit.caller())) {
            case SaveResult.Saved(var draft) when draft.slug().equals(slug) -> publish(draft, form, visit);
            case SaveResult.Merged<ItemDraft> merged ->
                SeeOther.to(QuestionFlash.MERGED.at(
                        QuestionUrls.editor(merged.draft().slug()))); // first to be seen by its author
            case SaveResult.Stale(var current, var disputed) -> conflict(current, form, disputed, visit);
            case SaveResult.Saved<ItemDraft> _, SaveResult.Unknown<ItemDraft> _ -> throw new PageNotFound();
        };
    }

    private ModelAndView publish(ItemDraft draft, ItemForm form, Visit visit) {
        if (draft.isPublished()) {
            return SeeOther.to(QuestionFlash.UNCHANGED.at(QuestionUrls.editor(draft.slug())));
        }
        return switch (drafts.publish(draft, visit.caller())) {
            case PublishResult.Published(var version) ->
                SeeOther.to(QuestionFlash.PUBLISHED.at(QuestionUrls.editor(version.slug())));
            case PublishResult.Stale(var current) -> conflict(current, form, Set.of(), visit);
            case PublishResult.NotApproved() -> SeeOther.to(ReviewUrls.review(draft.slug()));
            case PublishResult.Invalid(var problems) -> {
                Question question = questions.find(draft.slug()).orElseThrow(PageNotFound::new);
                ItemForm saved = form.on(draft.itemId().toString(), draft.version());
                EditorViews.Said said = EditorViews.Said.wrong(FieldWords.of(problems, form));
                yield visit.at(Place.BANK, "Edit " + draft.slug())
                        .show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, views.editor(question, saved, visit, said));
            }
            case PublishResult.Unknown() -> throw new PageNotFound();
        };
    }

    /** The same page with what was typed still in it, and what stands beside it. */
    private ModelAndView conflict(ItemDraft current, ItemForm typed, Collection<String> disputed, Visit visit) {
        Question question = questions.find(current.slug()).orElseThrow(PageNotFound::new);
        EditorViews.Said said = EditorViews.Said.changed(views.conflict(current, typed, disputed, visit.dates()));
        return visit.at(Place.BANK, "Edit " + current.slug())
                .show(HttpStatus.CONFLICT, PAGE, views.editor(question, typed, visit, said));
    }
}
