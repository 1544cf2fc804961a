package org.aliquot.web.editor;

import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.exchange.ImportOutcome;
import org.aliquot.exchange.ImportShown;
import org.aliquot.exchange.ImportView;
import org.aliquot.exchange.ImportedQuestion;
import org.aliquot.exchange.QuestionImports;
import org.aliquot.question.ItemContent;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ExchangeUrls;
import org.aliquot.web.flash.ExchangeFlash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/imports/{id}/questions/{position}}: a question of a file, mended before it is taken. */
@Controller
@Audience(Audience.Who.STAFF)
class MendController {

    private final QuestionImports imports;
    private final EditorViews views;

    MendController(QuestionImports imports, EditorViews views) {
        this.imports = imports;
        this.views = views;
    }

    @GetMapping(ExchangeUrls.QUESTION)
    ModelAndView edit(@PathVariable UUID id, @PathVariable int position, Visit visit) {
        ImportView batch = imports.find(id).orElseThrow(PageNotFound::new);
        ImportedQuestion question = imports.question(id, position).orElseThrow(PageNotFound::new);
        if (!batch.state().isOpen() || question.slug() != null) {
            return SeeOther.to(ExchangeUrls.one(id));
        }
        ItemContent content = imports.content(id, position).orElseThrow(PageNotFound::new);
        ItemEditor editor = views.fresh(
                batch.purpose(), ItemForm.of("", 0, content), visit.caller().id());
        MendPage page = new MendPage(
                id,
                batch.fileName(),
                position,
                source(question),
                question.findings().stream()
                        .map(finding -> finding.what() + ": " + finding.why())
                        .toList(),
                back(id, position),
                editor);
        return visit.at(Place.BANK, "Fix question " + position).show("editor/mend", page);
    }

    @Audience(Audience.Who.BRINGER)
    @PostMapping(ExchangeUrls.QUESTION)
    ModelAndView save(@PathVariable UUID id, @PathVariable int position, @ModelAttribute ItemForm form, Visit visit) {
        ItemContent before = imports.content(id, position).orElseThrow(PageNotFound::new);
        ItemContent written = ItemWriting.content(form, before);
        ImportOutcome outcome =
                imports.mend(id, position, written, visit.caller().id());
        return switch (outcome) {
            case DONE ->
                SeeOther.to(ExchangeFlash.QUESTION_MENDED.at(ExchangeUrls.shown(id, ImportShown.FIX.word()))
                        + "#question-" + position);
            case UNKNOWN -> throw new PageNotFound();
            case NOT_NOW -> SeeOther.to(ExchangeUrls.one(id));
        };
    }

    private static String back(UUID id, int position) {
        return ExchangeUrls.shown(id, ImportShown.FIX.word()) + "#question-" + position;
    }

    private static String source(ImportedQuestion question) {
        String line = question.line() > 0 ? "Line " + question.line() : "Question " + question.position();
        return question.name().isBlank() ? line : line + ": " + question.name();
    }
}
