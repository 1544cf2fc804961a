package org.aliquot.web.printing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.aliquot.access.Audience;
import org.aliquot.api.SentFile;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.delivery.PaperForm;
import org.aliquot.delivery.PaperForms;
import org.aliquot.people.Caller;
import org.aliquot.school.School;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.PrintUrls;
import org.aliquot.web.question.Questions;
import org.aliquot.word.Word;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/quizzes/{key}/print}: an exam on paper, for whoever may see its key. */
@Controller
@Audience(Audience.Who.STAFF)
class PrintController {

    private final Exams exams;
    private final PaperForms forms;
    private final ExamPrinter printer;
    private final AuditLog audit;
    private final School school;

    PrintController(Exams exams, PaperForms forms, ExamPrinter printer, AuditLog audit, School school) {
        this.exams = exams;
        this.forms = forms;
        this.printer = printer;
        this.audit = audit;
        this.school = school;
    }

    @GetMapping(PrintUrls.PRINT)
    ModelAndView choose(@PathVariable String key, Visit visit) {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        List<List<String>> codes = forms.codes(exam);
        List<PrintPage.Form> all = IntStream.range(0, codes.size())
                .mapToObj(form -> new PrintPage.Form(
                        codes.size() == 1 ? "Versions" : "Form " + (form + 1),
                        versions(key, form + 1, codes.get(form))))
                .toList();
        return visit.at(Place.TEACH, "Print " + exam.spec().title())
                .show(
                        "printing/print",
                        new PrintPage(key, exam.spec().title(), exam.spec().isDrawn(), all));
    }

    /** Who printed what is recorded before, because a key on paper can be anywhere. */
    @GetMapping(PrintUrls.FILE)
    void file(
            @PathVariable String key,
            @PathVariable String sheet,
            @RequestParam(defaultValue = "1") int form,
            @RequestParam(defaultValue = "1") int version,
            @AuthenticationPrincipal Caller caller,
            HttpServletResponse response)
            throws IOException {
        Sheet wanted = Arrays.stream(Sheet.values())
                .filter(one -> Word.of(one).equals(sheet))
                .findFirst()
                .orElseThrow(PageNotFound::new);
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        PaperForm paper = forms.find(exam, form, version).orElseThrow(PageNotFound::new);
        Printout printout = Printout.of(school.name(), exam, form, version, paper);
        audit.record(new AuditEntry(
                caller.id(),
                "exam.printed",
                "exam",
                key,
                Map.of("sheet", sheet, "form", "" + form, "version", printout.letter(), "code", paper.code())));
        SentFile.shown(
                printer.print(wanted, printout), MediaType.APPLICATION_PDF_VALUE, printout.fileName(wanted), response);
    }

    private static List<PrintPage.Version> versions(String key, int form, List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(version -> new PrintPage.Version(
                        "Version " + Questions.letter(version),
                        codes.get(version),
                        Arrays.stream(Sheet.values())
                                .map(sheet -> new PrintPage.File(
                                        sheet.title(), PrintUrls.file(key, Word.of(sheet), form, version + 1)))
                                .toList()))
                .toList();
    }
}
