package org.aliquot.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.bank.Purpose;
import org.aliquot.exchange.ImportCounts;
import org.aliquot.exchange.ImportFate;
import org.aliquot.exchange.ImportPage;
import org.aliquot.exchange.ImportShown;
import org.aliquot.exchange.ImportView;
import org.aliquot.exchange.ImportedCourse;
import org.aliquot.exchange.ImportedQuestion;
import org.aliquot.exchange.QuestionImports;
import org.aliquot.web.Dates;
import org.aliquot.web.address.ExchangeUrls;
import org.aliquot.web.address.QuestionUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.words.TopicTitles;
import org.aliquot.web.words.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the pages of imports show. */
@Component
class ImportPages {

    private static final int LATEST = 20;
    private static final int ON_A_PAGE = 50;

    private final QuestionImports imports;
    private final Topics topics;
    private final TopicTitles titles;
    private final CourseReports courses;

    ImportPages(QuestionImports imports, Topics topics, TopicTitles titles, CourseReports courses) {
        this.courses = courses;
        this.imports = imports;
        this.topics = topics;
        this.titles = titles;
    }

    ImportStart start(@Nullable String problem, Dates dates) {
        return new ImportStart(
                problem,
                FormatWords.read(""),
                List.of(
                        new Choice(Purpose.EXAM.word(), "Quizzes and exams", true),
                        new Choice(Purpose.CHECK.word(), "Knowledge checks in lessons", false)),
                topics.choices(""),
                imports.latest(LATEST).stream()
                        .map(view -> new ImportStart.Line(
                                view.id(), view.fileName(), dates.dateTime(view.broughtAt()), ImportWords.state(view)))
                        .toList());
    }

    Optional<ImportReportPage> report(UUID id, @Nullable ImportShown wanted, int after, Dates dates) {
        return imports.find(id).map(view -> {
            ImportShown shown = wanted == null ? first(view.counts()) : wanted;
            ImportPage page = imports.questions(id, shown, after, ON_A_PAGE);
            return page(view, shown, page, dates);
        });
    }

    private ImportReportPage page(ImportView view, ImportShown shown, ImportPage page, Dates dates) {
        Integer next = page.next();
        ImportCounts counts = view.counts();
        ImportedCourse course = courses.find(view.id()).orElse(null);
        return new ImportReportPage(
                view.id(),
                new ImportReportPage.About(
                        course == null ? ImportWords.heading(view) : CourseReports.heading(view, course),
                        view.fileName(),
                        about(view, dates),
                        target(view)),
                new ImportReportPage.Reading(view.state(), view.step(), view.failure()),
                ImportWords.tallies(view),
                course == null ? ImportWords.commit(counts) : CourseReports.commit(view, course),
                tabs(view, shown),
                shown.word(),
                imports.aboutTheFile(view.id()).stream()
                        .map(finding -> (finding.line() > 0 ? "Line " + finding.line() + ": " : "") + finding.what()
                                + ": " + finding.why())
                        .toList(),
                page.questions().stream().map(question -> line(view, question)).toList(),
                next == null ? null : ExchangeUrls.after(view.id(), shown.word(), next),
                new ImportReportPage.Copies(counts.copies(), counts.leftOut() >= counts.copies()),
                course == null ? null : CourseReports.report(view, course));
    }

    private static ImportShown first(ImportCounts counts) {
        return counts.lacking() + counts.refused() + counts.mended() > 0 ? ImportShown.FIX : ImportShown.ALL;
    }

    private String about(ImportView view, Dates dates) {
        String format = view.format().isEmpty() ? "" : FormatWords.of(view.format()) + ", ";
        return format + "uploaded " + dates.dateTime(view.broughtAt());
    }

    private String target(ImportView view) {
        String bank = view.purpose() == Purpose.CHECK
                ? "Question bank, knowledge checks for lessons"
                : "Question bank, for quizzes and exams";
        return view.topic().isEmpty()
                ? bank + "; questions that name no topic stay without one"
                : bank + "; questions that name no topic go to " + titles.of(view.topic());
    }

    private static List<ImportReportPage.Tab> tabs(ImportView view, ImportShown shown) {
        ImportCounts counts = view.counts();
        List<ImportReportPage.Tab> tabs = new ArrayList<>();
        Stream.of(
                        tab(
                                view,
                                ImportShown.FIX,
                                "To fix",
                                counts.lacking() + counts.refused() + counts.mended(),
                                shown),
                        tab(view, ImportShown.COPIES, "There already", counts.copies(), shown),
                        tab(view, ImportShown.CHANGED, "Changed on the way", counts.changed(), shown),
                        tab(view, ImportShown.ALL, "All questions", counts.all(), shown))
                .filter(tab -> tab.count() > 0 || tab.current())
                .forEach(tabs::add);
        return tabs;
    }

    private static ImportReportPage.Tab tab(
            ImportView view, ImportShown shown, String title, int count, ImportShown current) {
        return new ImportReportPage.Tab(ExchangeUrls.shown(view.id(), shown.word()), title, count, shown == current);
    }

    private static ImportReportPage.Line line(ImportView view, ImportedQuestion question) {
        boolean open = view.state().isOpen() && question.slug() == null;
        String copy = question.copyOf();
        return new ImportReportPage.Line(
                question.position(),
                question.begin(),
                ImportWords.source(question),
                ImportWords.verdict(question),
                ImportWords.tone(question),
                question.findings().stream()
                        .map(finding -> finding.what() + ": " + finding.why())
                        .toList(),
                ImportWords.copy(question),
                copy == null || copy.startsWith("#") ? null : QuestionUrls.item(copy),
                question.slug() == null ? null : QuestionUrls.item(question.slug()),
                open,
                open && question.fate() != ImportFate.REFUSED,
                question.leftOut());
    }
}
