package org.aliquot.web.teach;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.aliquot.bank.DraftResult;
import org.aliquot.bank.ItemDraft;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.staff.StaffUrls;
import org.aliquot.web.staff.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saves a draft while its author goes on typing; the answer holds everything but the fields. */
@Controller
class DraftAutosaveController {

    private final Questions questions;
    private final Drafts drafts;
    private final EditorViews views;

    DraftAutosaveController(Questions questions, Drafts drafts, EditorViews views) {
        this.questions = questions;
        this.drafts = drafts;
        this.views = views;
    }

    @PostMapping(path = "/teach/items/drafts", headers = "HX-Request=true")
    ModelAndView save(@ModelAttribute ItemForm form, Visit visit, HttpServletResponse response) {
        return switch (drafts.save(form, visit.caller())) {
            case DraftResult.Saved(var draft) -> {
                if (form.isNew()) {
                    response.setHeader("HX-Replace-Url", StaffUrls.item(draft.slug()));
                }
                yield answer(HttpStatus.OK, views.reply(question(draft), form, visit.dates(), null));
            }
            case DraftResult.Stale(var current) -> {
                DraftConflict conflict = views.conflict(current, form, visit.dates());
                yield answer(HttpStatus.CONFLICT, views.reply(question(current), form, visit.dates(), conflict));
            }
            default -> throw new PageNotFound();
        };
    }

    private Question question(ItemDraft draft) {
        return questions.find(draft.slug()).orElseThrow(PageNotFound::new);
    }

    private static ModelAndView answer(HttpStatus status, DraftReply reply) {
        ModelAndView answer = new ModelAndView("teach/draft", Map.of("view", reply));
        answer.setStatus(status);
        return answer;
    }
}
