package org.aliquot.web.analysis;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.bank.Excerpt;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.clock.ServerClock;
import org.aliquot.examplan.Delivery;
import org.aliquot.statistics.AnswerStatistics;
import org.aliquot.statistics.ExamScores;
import org.aliquot.statistics.ItemFigures;
import org.aliquot.statistics.QuizFigures;
import org.aliquot.statistics.ScoresAsked;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.Place;
import org.aliquot.web.Visit;
import org.aliquot.web.Wording;
import org.aliquot.web.address.AnalysisUrls;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /teach/quizzes/{key}/analysis}: how the questions of a quiz or exam work, in its current version. */
@Controller
@Audience(Audience.Who.STAFF)
class QuizAnalysisController {

    private final Exams exams;
    private final AnswerStatistics statistics;
    private final ExamScores scores;
    private final QuizScorePages pages;
    private final ServerClock clock;

    QuizAnalysisController(
            Exams exams, AnswerStatistics statistics, ExamScores scores, QuizScorePages pages, ServerClock clock) {
        this.scores = scores;
        this.pages = pages;
        this.exams = exams;
        this.statistics = statistics;
        this.clock = clock;
    }

    @GetMapping(AnalysisUrls.QUIZ)
    ModelAndView quiz(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Visit visit) {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        QuizScorePages.Read read = pages.read(exam, new QuizScorePages.Wanted(cohort, from, to), visit.caller());
        QuizFigures figures = figures(exam, read.asked());
        List<QuizAnalysisPage.Row> rows =
                figures.questions().stream().map(QuizAnalysisController::row).toList();
        QuizScores shown = pages.scores(exam, read);
        QuizAnalysisPage view = new QuizAnalysisPage(
                key,
                exam.spec().title(),
                exam.number(),
                exam.spec().form().delivery() == Delivery.ADAPTIVE,
                shown,
                shown.readings().isEmpty() && !read.asked().isNarrowed()
                        ? FigureWords.reliability(figures.reliability())
                        : null,
                rows,
                (int) rows.stream().filter(row -> !row.flags().isEmpty()).count(),
                visit.dates().dateTime(clock.now()));
        return visit.at(Place.TEACH, exam.spec().title() + ", questions").show("analysis/quiz", view);
    }

    /** Counts of all answers are kept; those of a class or of days are counted now. */
    private QuizFigures figures(ExamVersion exam, ScoresAsked asked) {
        return asked.isNarrowed() ? scores.questions(exam, asked) : statistics.quiz(exam);
    }

    @GetMapping(AnalysisUrls.QUIZ_FILE)
    void file(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Visit visit,
            HttpServletResponse response)
            throws IOException {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        ScoresAsked asked = pages.read(exam, new QuizScorePages.Wanted(cohort, from, to), visit.caller())
                .asked();
        List<QuizAnalysisPage.Row> rows = figures(exam, asked).questions().stream()
                .map(QuizAnalysisController::row)
                .toList();
        QuestionsCsv.write(rows, csv(key + "-questions.csv", response));
    }

    @GetMapping(AnalysisUrls.SCORES_FILE)
    void scores(
            @PathVariable String key,
            @RequestParam(defaultValue = "") String cohort,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Visit visit,
            HttpServletResponse response)
            throws IOException {
        ExamVersion exam = exams.exam(key).orElseThrow(PageNotFound::new);
        ScoresAsked asked = pages.read(exam, new QuizScorePages.Wanted(cohort, from, to), visit.caller())
                .asked();
        ScoresCsv.write(pages.bars(exam, asked), csv(key + "-scores.csv", response));
    }

    private static OutputStream csv(String name, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        return response.getOutputStream();
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
                median == null ? null : Math.round(median / 1000.0),
                figures.flags().stream()
                        .map(flag -> FlagWords.of(flag, figures))
                        .toList());
    }
}
