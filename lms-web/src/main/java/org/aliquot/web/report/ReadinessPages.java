package org.aliquot.web.report;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.mastery.TargetExam.TargetArea;
import org.aliquot.standing.ClassReadiness.AreaOfClass;
import org.aliquot.standing.SchoolStanding;
import org.aliquot.standing.SchoolStandings;
import org.aliquot.web.Wording;
import org.aliquot.web.address.CohortUrls;
import org.aliquot.web.cohort.ReadinessBand;
import org.aliquot.web.cohort.ReadinessTable.Cell;
import org.aliquot.web.goal.GoalWords;
import org.aliquot.web.progress.MistakeWords;
import org.aliquot.web.today.Standings;
import org.jspecify.annotations.Nullable;

/**
 * The learners of all classes in the words of their page.
 *
 * @param cohort the one class that was asked for; null for all
 */
record ReadinessPages(SchoolStanding standing, @Nullable UUID cohort) {

    ReadinessPage.Spread spread() {
        return new ReadinessPage.Spread(learners(), median(), known(), bars());
    }

    private List<ReadinessPage.Bar> bars() {
        if (standing.chances().isEmpty()) {
            return List.of();
        }
        Stream<ReadinessPage.Bar> bands = ReadinessBand.ALL.stream()
                .map(band -> bar(band.title(), band.word(), (int)
                        standing.chances().stream().filter(band::holds).count()));
        return Stream.concat(bands, Stream.of(bar("Too few answers to say", "early", early())))
                .toList();
    }

    private ReadinessPage.Bar bar(String title, String word, int learners) {
        return new ReadinessPage.Bar(
                title,
                Wording.count(learners, "learner"),
                Math.ceilDiv(100L * learners, Math.max(1, standing.learners())),
                cohort == null ? null : CohortUrls.band(cohort, word));
    }

    private int early() {
        return standing.learners() - standing.chances().size();
    }

    private String learners() {
        return Wording.count(standing.learners(), "learner");
    }

    private String known() {
        return "of " + Wording.count(standing.chances().size(), "learner") + " with enough answers"
                + (early() == 0 ? "" : "; " + early() + " too new to say");
    }

    private String median() {
        List<Double> sorted = standing.chances().stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.isEmpty()
                ? "Too early"
                : Standings.percent(
                                sorted.size() % 2 == 1
                                        ? sorted.get(half)
                                        : (sorted.get(half - 1) + sorted.get(half)) / 2)
                        + "%";
    }

    String exam() {
        return standing.target() == null
                ? ""
                : GoalWords.shortTitle(standing.target().title());
    }

    List<String> areas() {
        return standing.areas().stream()
                .map(AreaOfClass::area)
                .map(TargetArea::title)
                .toList();
    }

    List<Cell> all() {
        List<Cell> cells = standing.areas().stream().map(Cell::of).toList();
        return cells.stream().allMatch(cell -> cell.level() == null) ? List.of() : cells;
    }

    List<ReadinessPage.Line> lines() {
        return standing.classes().stream()
                .map(one -> new ReadinessPage.Line(
                        one.name(),
                        CohortUrls.areas(one.id()),
                        "" + one.learners(),
                        one.areas().stream().map(Cell::of).toList()))
                .toList();
    }

    String left() {
        return standing.classes().size() < SchoolStandings.MOST_CLASSES
                ? ""
                : "The first " + SchoolStandings.MOST_CLASSES
                        + " classes by name are listed. Choose a class above to see another.";
    }

    List<ReadinessPage.Mistake> mistakes() {
        return standing.mistakes().stream()
                .map(mistake -> new ReadinessPage.Mistake(
                        MistakeWords.ofLearners(mistake.misconception()),
                        "" + mistake.learners(),
                        "" + mistake.questions()))
                .toList();
    }
}
