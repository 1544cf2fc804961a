package org.aliquot.web.editor;

import jakarta.servlet.http.HttpServletResponse;
import org.aliquot.access.Audience;
import org.aliquot.authoring.ItemDraft;
import org.aliquot.draft.SaveResult;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.staff.DraftConflict;
import org.aliquot.web.staff.DraftMerge;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saves a draft while its author goes on typing; the answer holds everything but the fields. */
@Controller
@Audience(Audience.Who.STAFF)
class DraftAutosaveController {

    private final Questions questions;
    private final Drafts drafts;
    private final EditorViews views;

    DraftAutosaveController(Questions questions, Drafts drafts, EditorViews views) {
        this.questions = questions;
        this.drafts = drafts;
        this.views = views;
    }

    @PostMapping(path = QuestionUrls.DRAFTS, headers = "HX-Request=true")
    ModelAndView save(@ModelAttribute ItemForm form, Visit visit, HttpServletResponse response) {
        return switch (drafts.save(form, visit.caller())) {
            case SaveResult.Saved(var draft) -> {
                if (form.isNew()) {
                    response.setHeader("HX-Replace-Url", QuestionUrls.editor(draft.slug()));
                }
                yield answer(
                        HttpStatus.OK, draft, views.reply(question(draft), form, visit.dates(), null, null), visit);
            }
            case SaveResult.Merged(var draft, var theirs, var fields) -> {
                DraftMerge<ItemEditor> merge = views.merge(question(draft), theirs, fields, visit);
                yield answer(
                        HttpStatus.OK, draft, views.reply(question(draft), form, visit.dates(), null, merge), visit);
            }
            case SaveResult.Stale(var current, var disputed) -> {
                DraftConflict conflict = views.conflict(current, form, disputed, visit.dates());
                DraftReply reply = views.reply(question(current), form, visit.dates(), conflict, null);
                yield answer(HttpStatus.CONFLICT, current, reply, visit);
            }
            case SaveResult.Unknown() -> throw new PageNotFound();
        };
    }

    private Question question(ItemDraft draft) {
        return questions.find(draft.slug()).orElseThrow(PageNotFound::new);
    }

    private static ModelAndView answer(HttpStatus status, ItemDraft draft, DraftReply reply, Visit visit) {
        return visit.at(Place.BANK, draft.slug()).show(status, "editor/draft", reply);
    }
}
