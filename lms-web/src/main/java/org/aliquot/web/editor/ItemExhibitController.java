package org.aliquot.web.editor;

import java.io.IOException;
import java.util.List;
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
import org.aliquot.web.staff.ExhibitWords;
import org.aliquot.web.staff.Search;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
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
            Visit visit)
            throws IOException {
        Question question = questions.find(slug).orElseThrow(PageNotFound::new);
        byte[] bytes = file == null ? new byte[0] : file.getBytes();
        String title = Search.typed(sent.title());
        String description = Search.typed(sent.description());
        return switch (exhibits.upload(bytes, title, description, visit.caller().id())) {
            case ExhibitResult.Kept(var upload) -> show(question, upload.name(), visit);
            case ExhibitResult.Flawed(var flaws) -> refused(question, ExhibitWords.of(flaws), visit);
            case ExhibitResult.Refused(var reason) -> refused(question, List.of(ExhibitWords.of(reason)), visit);
        };
    }

    private ModelAndView show(Question question, String exhibit, Visit visit) {
        ItemForm form = question.form().showing(exhibit);
        return drafts.save(form, visit.caller()) instanceof SaveResult.Saved(var draft)
                ? SeeOther.to(QuestionFlash.PICTURE_KEPT.at(QuestionUrls.item(draft.slug())))
                : SeeOther.to(QuestionUrls.item(question.row().slug()));
    }

    private ModelAndView refused(Question question, List<String> problems, Visit visit) {
        ItemEditor editor = views.editor(question, question.form(), visit.dates(), EditorViews.Said.done());
        return visit.at(Place.BANK, question.row().slug())
                .show(HttpStatus.UNPROCESSABLE_CONTENT, "editor/item", editor.withPictureProblems(problems));
    }
}
