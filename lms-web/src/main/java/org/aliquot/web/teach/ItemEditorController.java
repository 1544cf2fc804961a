package org.aliquot.web.teach;

import java.util.Objects;
import org.aliquot.bank.DraftResult;
import org.aliquot.bank.ItemDraft;
import org.aliquot.bank.Purpose;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.staff.Flash;
import org.aliquot.web.staff.Place;
import org.aliquot.web.staff.StaffUrls;
import org.aliquot.web.staff.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/{slug}}: writing a question. Saving by itself is {@link DraftAutosaveController}'s. */
@Controller
class ItemEditorController {

    private static final String PAGE = "teach/item";

    private final Questions questions;
    private final Drafts drafts;
    private final EditorViews views;

    ItemEditorController(Questions questions, Drafts drafts, EditorViews views) {
        this.questions = questions;
        this.drafts = drafts;
        this.views = views;
    }

    @GetMapping("/teach/items/new")
    ModelAndView fresh(@RequestParam(name = "for", required = false) @Nullable String purpose, Visit visit) {
        ItemEditor fresh = views.fresh(Objects.requireNonNullElse(Purpose.of(purpose), Purpose.EXAM));
        return visit.at(Place.BANK, fresh.title()).show(PAGE, fresh);
    }

    @GetMapping("/teach/items/{slug}")
    ModelAndView edit(@PathVariable String slug, @RequestParam(required = false) @Nullable String done, Visit visit) {
        Question question = questions.find(slug).orElseThrow(PageNotFound::new);
        EditorViews.Said said = EditorViews.Said.done(Flash.of(done));
        return visit.at(Place.BANK, slug).show(PAGE, views.editor(question, question.form(), visit.dates(), said));
    }

    /** Saves the draft; {@code over} is the version that the author chose to write over after a conflict. */
    @PostMapping("/teach/items/drafts")
    ModelAndView save(
            @ModelAttribute ItemForm form, @RequestParam(required = false) @Nullable Integer over, Visit visit) {
        ItemForm typed = over == null ? form : form.on(form.id(), over);
        return switch (drafts.save(typed, visit.caller())) {
            case DraftResult.Saved(var draft) -> SeeOther.to(Flash.SAVED.at(StaffUrls.item(draft.slug())));
            case DraftResult.Stale(var current) -> conflict(current, typed, visit);
            default -> throw new PageNotFound();
        };
    }

    /** Makes what stands in the editor a new version; saves it first, so that nothing typed is lost if it may not be. */
    @PostMapping("/teach/items/{slug}/publication")
    ModelAndView publish(@PathVariable String slug, @ModelAttribute ItemForm form, Visit visit) {
        return switch (drafts.save(form, visit.caller())) {
            case DraftResult.Saved(var draft) when draft.slug().equals(slug) -> publish(draft, form, visit);
            case DraftResult.Stale(var current) -> conflict(current, form, visit);
            default -> throw new PageNotFound();
        };
    }

    private ModelAndView publish(ItemDraft draft, ItemForm form, Visit visit) {
        if (draft.version() == 0) {
            return SeeOther.to(Flash.UNCHANGED.at(StaffUrls.item(draft.slug())));
        }
        return switch (drafts.publish(draft, visit.caller())) {
            case DraftResult.Published(var version) -> SeeOther.to(Flash.PUBLISHED.at(StaffUrls.item(version.slug())));
            case DraftResult.Stale(var current) -> conflict(current, form, visit);
            case DraftResult.Invalid(var problems) -> {
                Question question = questions.find(draft.slug()).orElseThrow(PageNotFound::new);
                ItemForm saved = form.on(draft.itemId().toString(), draft.version());
                EditorViews.Said said = EditorViews.Said.wrong(FieldWords.of(problems, form));
                yield visit.at(Place.BANK, draft.slug())
                        .show(
                                HttpStatus.UNPROCESSABLE_ENTITY,
                                PAGE,
                                views.editor(question, saved, visit.dates(), said));
            }
            default -> throw new PageNotFound();
        };
    }

    /** The same page with what was typed still in it, and what stands beside it. */
    private ModelAndView conflict(ItemDraft current, ItemForm typed, Visit visit) {
        Question question = questions.find(current.slug()).orElseThrow(PageNotFound::new);
        EditorViews.Said said = EditorViews.Said.changed(views.conflict(current, typed, visit.dates()));
        return visit.at(Place.BANK, current.slug())
                .show(HttpStatus.CONFLICT, PAGE, views.editor(question, typed, visit.dates(), said));
    }
}
