package org.aliquot.web.analysis;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.bank.Excerpt;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.clock.ServerClock;
import org.aliquot.examplan.Delivery;
import org.aliquot.statistics.AnswerStatistics;
import org.aliquot.statistics.ItemFigures;
import org.aliquot.statistics.QuizFigures;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AnalysisUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/quizzes/{key}/analysis}: how the questions of a quiz or exam work, in its current version. */
@Controller
@Audience(Audience.Who.STAFF)
class QuizAnalysisController {

    private final Exams exams;
    private final AnswerStatistics statistics;
    private final ServerClock clock;

    QuizAnalysisController(Exams exams, AnswerStatistics statistics, ServerClock clock) {
        this.exams = exams;
        this.statistics = statistics;
        this.clock = clock;
    }

    @GetMapping(AnalysisUrls.QUIZ)
    ModelAndView quiz(@PathVariable String key, Visit visit) {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        QuizFigures figures = statistics.quiz(exam);
        List<QuizAnalysisPage.Row> rows =
                figures.questions().stream().map(QuizAnalysisController::row).toList();
        QuizAnalysisPage view = new QuizAnalysisPage(
                key,
                exam.spec().title(),
                exam.number(),
                exam.spec().form().delivery() == Delivery.ADAPTIVE,
                FigureWords.reliability(figures.reliability()),
                rows,
                (int) rows.stream().filter(row -> !row.flags().isEmpty()).count(),
                visit.dates().dateTime(clock.now()));
        return visit.at(Place.TEACH, exam.spec().title() + ", questions").show("analysis/quiz", view);
    }

    @GetMapping(AnalysisUrls.QUIZ_FILE)
    void file(@PathVariable String key, HttpServletResponse response) throws IOException {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        List<QuizAnalysisPage.Row> rows = statistics.quiz(exam).questions().stream()
                .map(QuizAnalysisController::row)
                .toList();
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + key + "-questions.csv\"");
        QuestionsCsv.write(rows, response.getOutputStream());
    }

    private static QuizAnalysisPage.Row row(QuizFigures.Question question) {
        ItemFigures figures = question.figures();
        Long median = figures.medianMs();
        return new QuizAnalysisPage.Row(
                question.slug(),
                Excerpt.of(question.stem()),
                AnalysisUrls.version(question.slug(), question.number()),
                figures.answers(),
                figures.isEnough() ? FigureWords.share(figures.right()) : null,
                FigureWords.correlation(figures.discrimination()),
                median == null ? "–" : Wording.length(Duration.ofMillis(median)),
                figures.flags().stream()
                        .map(flag -> FlagWords.of(flag, figures))
                        .toList());
    }
}
