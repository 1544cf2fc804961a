package org.aliquot.web.editor;

import org.aliquot.access.Audience;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Visit;
import org.aliquot.web.address.QuestionUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/items/{slug}/preview}: the draft as an exam shows it, in a window of any width. Nothing tried there is sent. */
@Controller
@Audience(Audience.Who.STAFF)
class PreviewController {

    private static final int MOST = 1000;

    private final Questions questions;
    private final EditorViews views;

    PreviewController(Questions questions, EditorViews views) {
        this.questions = questions;
        this.views = views;
    }

    /** {@code instance} is any number; each stands for what one learner gets. */
    @GetMapping(QuestionUrls.PREVIEW)
    ModelAndView preview(@PathVariable String slug, @RequestParam(defaultValue = "1") int instance, Visit visit) {
        Question question = questions.find(slug).orElseThrow(PageNotFound::new);
        int shown = Math.clamp(instance, 1, MOST);
        return visit.page("Preview of " + slug, null)
                .show("editor/preview", new PreviewPage(slug, views.shown(question, shown), shown));
    }
}
