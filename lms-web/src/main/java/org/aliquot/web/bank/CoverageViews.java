package org.aliquot.web.bank;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.authoring.Coverage;
import org.aliquot.authoring.CoverageCell;
import org.aliquot.authoring.CoverageGoal;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.examplan.Area;
import org.aliquot.question.Level;
import org.aliquot.web.address.Address;
import org.aliquot.web.address.BankUrls;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.words.LevelWords;
import org.springframework.stereotype.Component;

/** Puts the bank's coverage of an exam's outline into words. */
@Component
class CoverageViews {

    private static final int SHADES = 5;

    private final BankAreas areas;
    private final Coverage coverage;
    private final CoverageGoal goal;

    CoverageViews(BankAreas areas, Coverage coverage, CoverageGoal goal) {
        this.areas = areas;
        this.coverage = coverage;
        this.goal = goal;
    }

    /** Of the exam with this key, else of the one the bank has most questions for; empty where no exam is drawn by areas. */
    Optional<CoverageView> of(String key) {
        List<ExamVersion> exams = areas.drawn();
        List<CoverageCell> cells =
                coverage.of(exams.stream().flatMap(CoverageViews::topics).collect(Collectors.toSet()));
        return exams.stream()
                .filter(exam -> exam.spec().key().equals(key))
                .findFirst()
                .or(() -> exams.stream()
                        .sorted(Comparator.comparing(
                                exam -> -sum(cells, topics(exam).collect(Collectors.toSet()))))
                        .findFirst())
                .map(exam -> view(exam, exams, cells, goal.exams()));
    }

    private static Stream<String> topics(ExamVersion exam) {
        return exam.areas().stream().map(Area::topics).flatMap(Collection::stream);
    }

    private static int sum(List<CoverageCell> cells, Set<String> topics) {
        return cells.stream()
                .filter(cell -> topics.contains(cell.topic()))
                .mapToInt(CoverageCell::questions)
                .sum();
    }

    private static CoverageView view(ExamVersion exam, List<ExamVersion> exams, List<CoverageCell> cells, int goal) {
        List<Choice> choices = exams.stream()
                .map(one -> new Choice(one.spec().key(), one.spec().title(), one == exam))
                .toList();
        int most = exam.areas().stream()
                .flatMap(area -> Arrays.stream(Level.values())
                        .map(level -> sum(of(cells, area, level), CoverageCell::questions)))
                .max(Integer::compare)
                .orElse(0);
        return new CoverageView(
                exam.spec().title(),
                choices,
                goal,
                false,
                Arrays.stream(Level.values()).map(LevelWords::of).toList(),
                exam.areas().stream()
                        .map(area -> row(exam, area, cells, most, goal))
                        .toList());
    }

    private static CoverageView.Row row(ExamVersion exam, Area area, List<CoverageCell> all, int most, int goal) {
        List<CoverageCell> cells = all.stream()
                .filter(cell -> area.topics().contains(cell.topic()))
                .toList();
        int total = sum(cells, CoverageCell::questions);
        return new CoverageView.Row(
                area.title(),
                url(exam, area, Map.of()),
                area.isWeighted() ? share(percent(area.minPercent()), percent(area.maxPercent())) : "",
                Arrays.stream(Level.values())
                        .map(level ->
                                cell(exam, area, level, sum(of(cells, area, level), CoverageCell::questions), most))
                        .toList(),
                total,
                sum(cells, CoverageCell::easy) + " · " + sum(cells, CoverageCell::middle) + " · "
                        + sum(cells, CoverageCell::hard),
                sum(cells, CoverageCell::flagged),
                url(exam, area, Map.of("look", "1")),
                area.isWeighted() ? Math.max(0, wanted(exam, area, goal) - total) : -1);
    }

    private static CoverageView.Cell cell(ExamVersion exam, Area area, Level level, int number, int most) {
        return new CoverageView.Cell(
                LevelWords.of(level),
                number,
                SHADES * number / (most + 1),
                number < CoverageView.THIN,
                url(exam, area, Map.of("level", level.word())));
    }

    /** At the top of the area's share. */
    private static int wanted(ExamVersion exam, Area area, int goal) {
        return (int) Math.ceil(goal * exam.spec().form().items() * area.maxPercent() / 100);
    }

    private static List<CoverageCell> of(List<CoverageCell> cells, Area area, Level level) {
        return cells.stream()
                .filter(cell -> cell.level() == level && area.topics().contains(cell.topic()))
                .toList();
    }

    private static int sum(List<CoverageCell> cells, ToIntFunction<CoverageCell> count) {
        return cells.stream().mapToInt(count).sum();
    }

    private static String url(ExamVersion exam, Area area, Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(more);
        all.put("area", BankAreas.word(exam, area));
        all.put("status", "published");
        all.put("for", "exam");
        return Address.with(BankUrls.BANK, all);
    }

    private static String share(String least, String most) {
        return (least.equals(most) ? least : least + "–" + most) + "%";
    }

    private static String percent(double value) {
        return String.format(Locale.US, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }
}
