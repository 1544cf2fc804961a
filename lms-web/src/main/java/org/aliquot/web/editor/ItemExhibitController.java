package org.aliquot.web.editor;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.aliquot.access.Audience;
import org.aliquot.access.Takes;
import org.aliquot.catalog.ExhibitDesk;
import org.aliquot.catalog.ExhibitResult;
import org.aliquot.draft.SaveResult;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.flash.QuestionFlash;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.SentPicture;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes the drawing or picture of a question, and puts it into the question's draft. */
@Controller
@Audience(Audience.Who.STAFF)
class ItemExhibitController {

    /** The words sent with a picture. */
    record Sent(@Nullable String title, @Nullable String description) {}

    private final ExhibitDesk exhibits;
    private final Questions questions;
    private final Drafts drafts;
    private final EditorViews views;

    ItemExhibitController(ExhibitDesk exhibits, Questions questions, Drafts drafts, EditorViews views) {
        this.exhibits = exhibits;
        this.questions = questions;
        this.drafts = drafts;
        this.views = views;
    }

    @Takes(Takes.What.FILES)
    @PostMapping(QuestionUrls.ITEM_EXHIBITS)
    ModelAndView upload(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Sent sent,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Visit visit,
            HttpServletResponse response)
            throws IOException {
        Question question = questions.find(slug).orElseThrow(PageNotFound::new);
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        String title = Search.typed(sent.title());
        String description = Search.typed(sent.description());
        return switch (exhibits.upload(bytes, title, description, visit.caller().id())) {
            case ExhibitResult.Kept(var upload) -> {
                String shown = show(question, upload.name(), visit);
                yield inPlace ? elsewhere(shown, response) : SeeOther.to(shown);
            }
            case ExhibitResult.Flawed(var flaws) ->
                refused(question, SentPicture.flawed(title, description, flaws), visit);
            case ExhibitResult.Refused(var reason) ->
                refused(question, SentPicture.refused(title, description, reason), visit);
        };
    }

    /** Where the question is seen with the picture. */
    private String show(Question question, String exhibit, Visit visit) {
        ItemForm form = question.form().showing(exhibit);
        return drafts.save(form, visit.caller()) instanceof SaveResult.Saved(var draft)
                ? QuestionFlash.PICTURE_KEPT.at(QuestionUrls.editor(draft.slug()))
                : QuestionUrls.editor(question.row().slug());
    }

    /** The whole page is opened anew by the browser, not swapped into the form. */
    private static ModelAndView elsewhere(String url, HttpServletResponse response) {
        response.setHeader("HX-Redirect", url);
        response.setStatus(HttpStatus.NO_CONTENT.value());
        return new ModelAndView((request, answer, model) -> {});
    }

    /** In place of the words of the form; the browser keeps the file that was chosen. */
    private ModelAndView refused(Question question, SentPicture picture, Visit visit) {
        ItemEditor editor = views.editor(question, question.form(), visit, EditorViews.Said.done());
        return visit.at(Place.BANK, question.row().slug())
                .show(HttpStatus.UNPROCESSABLE_CONTENT, "editor/item", editor.with(picture));
    }
}
