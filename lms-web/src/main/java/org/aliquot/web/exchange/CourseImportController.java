package org.aliquot.web.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.aliquot.access.Audience;
import org.aliquot.access.Deciders;
import org.aliquot.access.Takes;
import org.aliquot.authorship.Work;
import org.aliquot.bank.Purpose;
import org.aliquot.exchange.CourseImports;
import org.aliquot.exchange.CourseTarget;
import org.aliquot.exchange.ImportUpload;
import org.aliquot.exchange.QuestionImports;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.SeeOther;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ExchangeUrls;
import org.aliquot.web.flash.ExchangeFlash;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.UploadName;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/imports/course}: a whole course of another system, read first, shown, then taken with its questions. */
@Controller
@Audience(Audience.Who.STAFF)
class CourseImportController {

    static final String TITLE = "Import a course";
    private static final String PAGE = "exchange/coursestart";
    private static final int LONGEST_TOPIC = 100;

    private final QuestionImports imports;
    private final CourseImports courses;
    private final CourseStarts starts;
    private final Deciders deciders;

    CourseImportController(QuestionImports imports, CourseImports courses, CourseStarts starts, Deciders deciders) {
        this.imports = imports;
        this.courses = courses;
        this.starts = starts;
        this.deciders = deciders;
    }

    @GetMapping(ExchangeUrls.COURSE_IMPORT)
    ModelAndView form(Visit visit) {
        return visit.at(Place.TEACH, TITLE).show(PAGE, starts.start(null, visit.caller()));
    }

    @Takes(Takes.What.QUESTIONS)
    @PostMapping(ExchangeUrls.COURSE_IMPORT)
    ModelAndView read(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String course,
            @RequestParam(required = false) @Nullable String topic,
            Visit visit)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return refused("Choose a file first; an empty one has no course in it.", visit);
        }
        String into = Search.typed(course);
        if (!into.isEmpty() && !starts.isThere(into)) {
            return refused("The course it was to go into does not exist. Choose another one.", visit);
        }
        if (!into.isEmpty()) {
            deciders.require(visit.caller(), Work.course(into));
        }
        String about = Search.typed(topic);
        try (InputStream content = file.getInputStream()) {
            ImportUpload upload = new ImportUpload(
                    UploadName.of(file, "course.imscc"),
                    content,
                    QuestionFormat.CC,
                    Purpose.EXAM,
                    about.length() > LONGEST_TOPIC ? "" : about);
            return switch (imports.begin(
                    upload, new CourseTarget(into), visit.caller().id())) {
                case QuestionImports.Bringing.Begun(var id) -> SeeOther.to(ExchangeUrls.one(id));
                case QuestionImports.Bringing.Refused(var why) -> refused(why, visit);
            };
        }
    }

    @Audience(Audience.Who.BRINGER)
    @PostMapping(ExchangeUrls.QUIZ)
    ModelAndView makeQuiz(@PathVariable UUID id, @PathVariable int position, Visit visit) {
        deciders.requirePublisher(visit.caller());
        return switch (courses.makeQuiz(id, position, visit.caller().id())) {
            case CourseImports.QuizMade.Made _ -> SeeOther.to(ExchangeFlash.QUIZ_MADE.at(ExchangeUrls.one(id)));
            case CourseImports.QuizMade.Refused _ -> SeeOther.to(ExchangeFlash.QUIZ_NOT_MADE.at(ExchangeUrls.one(id)));
            case CourseImports.QuizMade.Unknown _ -> throw new PageNotFound();
        };
    }

    private ModelAndView refused(String why, Visit visit) {
        return visit.at(Place.TEACH, TITLE)
                .show(HttpStatus.UNPROCESSABLE_CONTENT, PAGE, starts.start(why, visit.caller()));
    }
}
