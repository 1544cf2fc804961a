package org.aliquot.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.Takes;
import org.aliquot.bank.Purpose;
import org.aliquot.exchange.ImportOutcome;
import org.aliquot.exchange.ImportShown;
import org.aliquot.exchange.ImportUpload;
import org.aliquot.exchange.QuestionImports;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ExchangeUrls;
import org.aliquot.web.flash.ExchangeFlash;
import org.aliquot.web.flash.Flash;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.UploadName;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/imports}: a file of questions, read first, shown, then taken whole. */
@Controller
@Audience(Audience.Who.STAFF)
class ImportsController {

    private static final String TITLE = "Import questions";
    private static final int LONGEST_TOPIC = 100;

    private final QuestionImports imports;
    private final ImportPages pages;

    ImportsController(QuestionImports imports, ImportPages pages) {
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping(ExchangeUrls.IMPORTS)
    ModelAndView form(Visit visit) {
        return visit.at(Place.BANK, TITLE).show("exchange/importstart", pages.start(null, visit.dates()));
    }

    @Takes(Takes.What.QUESTIONS)
    @PostMapping(ExchangeUrls.IMPORTS)
    ModelAndView read(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String format,
            @RequestParam(name = "for", required = false) @Nullable String purpose,
            @RequestParam(required = false) @Nullable String topic,
            Visit visit)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused("Choose a file first; an empty one has no questions in it.", visit);
        }
        String about = Search.typed(topic);
        try (InputStream content = file.getInputStream()) {
            ImportUpload upload = new ImportUpload(
                    UploadName.of(file, "questions"),
                    content,
                    Word.find(QuestionFormat.class, Search.typed(format)).orElse(null),
                    Word.find(Purpose.class, purpose).orElse(Purpose.EXAM),
                    about.length() > LONGEST_TOPIC ? "" : about);
            return switch (imports.begin(upload, visit.caller().id())) {
                case QuestionImports.Bringing.Begun(var id) -> SeeOther.to(ExchangeUrls.one(id));
                case QuestionImports.Bringing.Refused(var why) -> refused(why, visit);
            };
        }
    }

    @GetMapping(ExchangeUrls.IMPORT)
    ModelAndView report(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable String after,
            Visit visit) {
        String typed = Search.typed(after);
        int from = typed.matches("[0-9]{1,7}") ? Integer.parseInt(typed) : 0;
        ImportReportPage report = pages.report(
                        id, Word.find(ImportShown.class, show).orElse(null), from, visit.dates())
                .orElseThrow(PageNotFound::new);
        boolean course = report.course() != null;
        return visit.at(course ? Place.TEACH : Place.BANK, course ? CourseImportController.TITLE : TITLE)
                .show("exchange/import", report);
    }

    @Audience(Audience.Who.BRINGER)
    @PostMapping(ExchangeUrls.COMMITMENT)
    ModelAndView commit(@PathVariable UUID id, Visit visit) {
        return after(id, imports.commit(id, visit.caller().id()), null);
    }

    @Audience(Audience.Who.BRINGER)
    @PostMapping(ExchangeUrls.UNDOING)
    ModelAndView undo(@PathVariable UUID id, Visit visit) {
        return after(id, imports.undo(id, visit.caller().id()), ExchangeFlash.QUESTIONS_TAKEN_BACK);
    }

    @Audience(Audience.Who.BRINGER)
    @PostMapping(ExchangeUrls.CANCELLATION)
    ModelAndView cancel(@PathVariable UUID id) {
        return after(id, imports.cancel(id), ExchangeFlash.IMPORT_CALLED_OFF);
    }

    /** Leaves out all that the bank already holds, or takes them after all. */
    @Audience(Audience.Who.BRINGER)
    @PostMapping(ExchangeUrls.COPIES)
    ModelAndView leaveCopies(@PathVariable UUID id, @RequestParam boolean out) {
        return after(id, imports.leaveCopies(id, out), null);
    }

    @Audience(Audience.Who.BRINGER)
    @PostMapping(ExchangeUrls.LEAVING)
    ModelAndView leave(
            @PathVariable UUID id,
            @PathVariable int position,
            @RequestParam boolean out,
            @RequestParam(required = false) @Nullable String show) {
        if (imports.leave(id, position, out) == ImportOutcome.UNKNOWN) {
            throw new PageNotFound();
        }
        ImportShown shown = Word.find(ImportShown.class, show).orElse(null);
        return SeeOther.to((shown == null ? ExchangeUrls.one(id) : ExchangeUrls.shown(id, shown.word())) + "#question-"
                + position);
    }

    private static ModelAndView after(UUID id, ImportOutcome outcome, @Nullable Flash done) {
        return switch (outcome) {
            case DONE -> SeeOther.to(done == null ? ExchangeUrls.one(id) : done.at(ExchangeUrls.one(id)));
            case UNKNOWN -> throw new PageNotFound();
            case NOT_NOW -> SeeOther.to(ExchangeUrls.one(id));
        };
    }

    private ModelAndView refused(String why, Visit visit) {
        return visit.at(Place.BANK, TITLE)
                .show(HttpStatus.UNPROCESSABLE_CONTENT, "exchange/importstart", pages.start(why, visit.dates()));
    }
}
