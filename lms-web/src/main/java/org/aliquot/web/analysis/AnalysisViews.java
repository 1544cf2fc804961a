package org.aliquot.web.analysis;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemReview;
import org.aliquot.bank.ItemVersionId;
import org.aliquot.bank.OptionReview;
import org.aliquot.classical.Estimate;
import org.aliquot.delivery.Adjustments;
import org.aliquot.delivery.ResponseJson;
import org.aliquot.question.LaboratoryTask;
import org.aliquot.reports.ItemAnswersView;
import org.aliquot.reports.VersionAnswers;
import org.aliquot.response.Response;
import org.aliquot.statistics.AnswerStatistics;
import org.aliquot.statistics.Calibrations;
import org.aliquot.statistics.ItemFigures;
import org.aliquot.statistics.OptionFigures;
import org.aliquot.statistics.QuintileFigures;
import org.aliquot.statistics.Setting;
import org.aliquot.web.Dates;
import org.aliquot.web.Wording;
import org.aliquot.web.question.Questions;
import org.aliquot.web.staff.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says how a question was answered, in drawings, in figures with their intervals and in words. */
@Component
class AnalysisViews {

    private static final long ANY_SEED = 1;

    private final ItemBank bank;
    private final AnswerStatistics statistics;
    private final Adjustments adjustments;
    private final Calibrations calibrations;
    private final LookNotes looks;
    private final FixLines fixes;

    AnalysisViews(
            ItemBank bank,
            AnswerStatistics statistics,
            Adjustments adjustments,
            Calibrations calibrations,
            LookNotes looks,
            FixLines fixes) {
        this.bank = bank;
        this.statistics = statistics;
        this.adjustments = adjustments;
        this.calibrations = calibrations;
        this.looks = looks;
        this.fixes = fixes;
    }

    /** The version asked for, or the newest. */
    AnalysisPage page(ItemAnswersView answers, @Nullable Integer wanted, Dates dates, String asOf) {
        VersionAnswers shown = answers.versions().stream()
                .filter(version -> wanted == null || version.number() == wanted)
                .findFirst()
                .orElse(answers.versions().getFirst());
        ItemReview item = bank.review(shown.id());
        List<Reading> difficulty = difficulty(shown.id());
        return new AnalysisPage(
                answers.slug(),
                shown.number(),
                answers.versions().stream()
                        .map(version -> choice(version, shown))
                        .toList(),
                item.stemHtml(),
                shown.settings().stream()
                        .flatMap(figures -> figures.flags().stream().map(flag -> FlagWords.of(flag, figures)))
                        .toList(),
                looks.of(answers.slug(), shown.number(), dates),
                fixes.of(
                        adjustments.of(shown.id()).stream()
                                .filter(each -> each.undone() == null)
                                .toList(),
                        item),
                shown.settings().stream()
                        .map(figures -> group(figures, item, shown.id(), difficulty, dates))
                        .toList(),
                ItemFigures.LEAST,
                item.rubric() != null,
                asOf);
    }

    /** How hard it is on the scale of exams, and how well answers fit that. */
    private List<Reading> difficulty(ItemVersionId version) {
        return calibrations
                .adopted(version)
                .map(found -> Stream.of(
                                FigureWords.difficulty(found),
                                FigureWords.outfit(found.estimate().outfit()))
                        .filter(Objects::nonNull)
                        .toList())
                .orElseGet(() -> List.of(FigureWords.rated(
                        bank.version(version).content().judgment().difficulty())));
    }

    private static Choice choice(VersionAnswers version, VersionAnswers shown) {
        String number = String.valueOf(version.number());
        return new Choice(number, "Version " + number, version.equals(shown));
    }

    private AnalysisPage.Group group(
            ItemFigures figures, ItemReview item, ItemVersionId version, List<Reading> difficulty, Dates dates) {
        boolean enough = figures.isEnough();
        return new AnalysisPage.Group(
                title(figures.setting()),
                Wording.count(figures.answers(), "answer") + period(figures, dates),
                figures.answers(),
                figures.fifths().isEmpty() || figures.options().isEmpty() ? null : plots(figures),
                enough ? readings(figures, difficulty) : List.of(),
                options(figures, item, enough),
                figures.wrong().stream()
                        .map(wrong -> new AnalysisPage.Wrong(
                                words(version, wrong.answer()),
                                wrong.given(),
                                enough ? FigureWords.share(wrong.share()) : null))
                        .toList());
    }

    private String words(ItemVersionId version, String answer) {
        return ResponseJson.stored(answer)
                .map(response -> words(version, response))
                .orElse("A long answer");
    }

    /** Part by part, of the parts that were answered; of a drawn question the parts of any drawing, on which marks say nothing. */
    private String words(ItemVersionId version, Response response) {
        return response instanceof Response.Points(var points)
                        && bank.version(version).content().task() instanceof LaboratoryTask
                ? Wording.count(points.size(), "mark")
                : bank.parts(version, ANY_SEED, response).stream()
                        .filter(part -> part.given() != null)
                        .map(part -> part.label().isEmpty() ? part.given() : part.label() + ": " + part.given())
                        .collect(Collectors.joining("; "));
    }

    private static String period(ItemFigures figures, Dates dates) {
        Instant first = figures.firstAt();
        Instant last = figures.lastAt();
        return first == null || last == null ? "" : ", " + dates.date(first) + " to " + dates.date(last);
    }

    private List<Reading> readings(ItemFigures figures, List<Reading> difficulty) {
        boolean exam = figures.setting() == Setting.EXAM;
        Stream<@Nullable Reading> counted = Stream.of(
                FigureWords.right(figures.right()),
                FigureWords.discrimination(figures.discrimination()),
                FigureWords.time(figures.medianMs(), exam ? statistics.usualMs() : null),
                FigureWords.blank(figures.blank(), Estimate.share(figures.blank(), figures.answers())));
        return Stream.concat(counted, exam ? difficulty.stream() : Stream.empty())
                .filter(Objects::nonNull)
                .toList();
    }

    /** As the author wrote them: numbers that are drawn stand in another order in each attempt. */
    private static List<AnalysisPage.Option> options(ItemFigures figures, ItemReview item, boolean enough) {
        Map<String, OptionReview> texts =
                item.options().stream().collect(Collectors.toMap(OptionReview::id, Function.identity()));
        List<AnalysisPage.Option> options = new ArrayList<>();
        for (OptionFigures option : figures.options()) {
            OptionReview text = Objects.requireNonNull(texts.get(option.option()));
            options.add(new AnalysisPage.Option(
                    Questions.letter(options.size()),
                    text.html(),
                    option.correct(),
                    option.chosen(),
                    enough ? FigureWords.share(option.share()) : null,
                    FigureWords.correlation(option.correlation()),
                    FigureWords.option(option, enough)));
        }
        return options;
    }

    private static AnalysisPage.Plots plots(ItemFigures figures) {
        List<String> letters = IntStream.range(0, figures.options().size())
                .mapToObj(Questions::letter)
                .toList();
        List<Boolean> keys =
                figures.options().stream().map(OptionFigures::correct).toList();
        return ChoiceCanvas.plots(figures.fifths(), letters, keys, sentence(figures, letters));
    }

    private static String sentence(ItemFigures figures, List<String> letters) {
        List<QuintileFigures> some =
                figures.fifths().stream().filter(fifth -> fifth.learners() > 0).toList();
        List<String> parts = IntStream.range(0, letters.size())
                .mapToObj(option -> (figures.options().get(option).correct() ? "key " : "") + letters.get(option)
                        + " goes from " + percent(some.getFirst(), option) + " to " + percent(some.getLast(), option)
                        + " percent")
                .toList();
        return "Share of learners choosing each option, from the lowest to the highest fifth by score on the other questions: "
                + Wording.list(parts) + ".";
    }

    private static int percent(QuintileFigures fifth, int option) {
        Double value = fifth.options().get(option).value();
        return value == null ? 0 : FigureWords.percent(value);
    }

    private static String title(Setting setting) {
        return switch (setting) {
            case EXAM -> "In exam mode";
            case ADAPTIVE -> "In adaptive exams";
            case TUTOR -> "In tutor mode";
            case CHECK -> "As a check in a lesson";
        };
    }
}
