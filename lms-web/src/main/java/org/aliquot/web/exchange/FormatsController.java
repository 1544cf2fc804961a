package org.aliquot.web.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.aliquot.access.Audience;
import org.aliquot.interchange.FormatGuide;
import org.aliquot.interchange.QuestionFeature;
import org.aliquot.interchange.QuestionFormat;
import org.aliquot.interchange.QuestionTemplates;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.address.ExchangeUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.word.Word;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/formats}: a page for each format that says what travels, tables to fill in, and schemas. */
@Controller
@Audience(Audience.Who.STAFF)
class FormatsController {

    @GetMapping(ExchangeUrls.FORMATS)
    ModelAndView first(Visit visit) {
        return page(QuestionFormat.MOODLE_XML, visit);
    }

    @GetMapping(ExchangeUrls.FORMAT)
    ModelAndView one(@PathVariable String format, Visit visit) {
        return page(Word.find(QuestionFormat.class, format).orElseThrow(PageNotFound::new), visit);
    }

    @GetMapping(ExchangeUrls.CSV_TEMPLATE)
    void csv(HttpServletResponse response) throws IOException {
        download(response, "text/csv;charset=UTF-8", "questions.csv");
        QuestionTemplates.csv(response.getOutputStream());
    }

    @GetMapping(ExchangeUrls.XLSX_TEMPLATE)
    void xlsx(HttpServletResponse response) throws IOException {
        download(response, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "questions.xlsx");
        QuestionTemplates.xlsx(response.getOutputStream());
    }

    @GetMapping(ExchangeUrls.SCHEMA)
    void schema(@PathVariable String name, HttpServletResponse response) throws IOException {
        ClassPathResource schema = new ClassPathResource("schemas/" + name + ".json");
        if (!name.matches("[a-z]+") || !schema.exists()) {
            throw new PageNotFound();
        }
        download(response, "application/schema+json", name + ".schema.json");
        try (InputStream in = schema.getInputStream()) {
            in.transferTo(response.getOutputStream());
        }
    }

    private static void download(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static ModelAndView page(QuestionFormat format, Visit visit) {
        List<FormatPage.Line> lines = Stream.of(QuestionFeature.values())
                .map(feature -> new FormatPage.Line(
                        feature.words(),
                        fate(FormatGuide.imported(feature, format)),
                        fate(FormatGuide.exported(feature, format))))
                .toList();
        FormatPage page = new FormatPage(
                FormatWords.of(format),
                FormatWords.about(format),
                Stream.of(QuestionFormat.values())
                        .map(one -> new Choice(one.word(), FormatWords.of(one), one == format))
                        .toList(),
                format.isWritten(),
                lines);
        return visit.at(Place.BANK, "What travels").show("exchange/format", page);
    }

    private static FormatPage.Fate fate(FormatGuide.Cell cell) {
        String tone = switch (cell.travel()) {
            case WHOLE -> "good";
            case CHANGED -> "hema";
            case LEFT_OUT -> "warn";
            case REFUSED -> "bad";
            case NOT_THERE -> "";
        };
        return new FormatPage.Fate(cell.travel().words(), tone, cell.how());
    }
}
