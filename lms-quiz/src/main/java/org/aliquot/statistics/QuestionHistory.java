package org.aliquot.statistics;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.aliquot.classical.AnswerCount;
import org.aliquot.classical.AnswerCounts;
import org.aliquot.clock.ServerClock;
import org.aliquot.integrity.QuickAnswers;
import org.aliquot.statistics.internal.Drifting;
import org.aliquot.statistics.internal.QuestionAnswers;
import org.aliquot.statistics.internal.QuestionAnswers.Given;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How a question did over time: a statement for its answers and one for each setting, the last {@value #MONTHS} months at most. */
@Service
@Transactional(readOnly = true)
public class QuestionHistory {

    public static final int MONTHS = 24;

    private static final String ANY = "-";

    private final QuestionAnswers answers;
    private final ServerClock clock;

    QuestionHistory(QuestionAnswers answers, ServerClock clock) {
        this.answers = answers;
        this.clock = clock;
    }

    /** In exam mode and in adaptive exams, each by itself; settings without answers are left out. */
    public List<SettingHistory> of(String slug, ZoneId zone) {
        YearMonth from = YearMonth.from(clock.now().atZone(zone)).minusMonths(MONTHS - 1);
        List<Given> all = answers.of(slug, from.atDay(1).atStartOfDay(zone).toInstant());
        Map<Setting, List<Given>> bySetting = all.stream()
                .collect(Collectors.groupingBy(
                        QuestionHistory::setting, () -> new EnumMap<>(Setting.class), Collectors.toList()));
        List<SettingHistory> found = new ArrayList<>();
        bySetting.forEach((setting, given) -> found.add(history(setting, given, from, zone)));
        return found;
    }

    private SettingHistory history(Setting setting, List<Given> given, YearMonth from, ZoneId zone) {
        Set<UUID> exams = given.stream().map(Given::exam).collect(Collectors.toSet());
        Map<YearMonth, Integer> attempts = answers.attempts(
                exams,
                setting == Setting.ADAPTIVE,
                from.atDay(1).atStartOfDay(zone).toInstant(),
                zone);
        List<Given> first = first(given);
        SortedMap<YearMonth, List<Given>> shown = byMonth(given, zone);
        Map<YearMonth, List<Given>> answered = byMonth(first, zone);
        List<QuestionPeriod> periods = periods(shown, answered).stream()
                .map(months -> period(months, shown, answered, attempts))
                .toList();
        int version = first.stream().mapToInt(Given::version).max().orElse(0);
        Drifted drift = Drifting.of(
                version,
                first.stream()
                        .filter(each ->
                                each.version() == version && !each.group().isEmpty())
                        .map(each -> new Drifting.Line(month(each, zone), each.group(), each.correct(), 1))
                        .toList());
        return new SettingHistory(setting, periods, drift);
    }

    /** Each learner's first to each version; they come in the order of their attempts. */
    private static List<Given> first(List<Given> given) {
        record Meeting(UUID learner, int version) {}

        Set<Meeting> met = new HashSet<>();
        return given.stream()
                .filter(each -> met.add(new Meeting(each.learner(), each.version())))
                .toList();
    }

    private static SortedMap<YearMonth, List<Given>> byMonth(List<Given> given, ZoneId zone) {
        return given.stream()
                .collect(Collectors.groupingBy(each -> month(each, zone), TreeMap::new, Collectors.toList()));
    }

    private static YearMonth month(Given given, ZoneId zone) {
        return YearMonth.from(given.startedAt().atZone(zone));
    }

    /**
     * A month each, or as many as make enough first answers; a new version begins a period of its own. What is left at the end
     * stands for itself: it is still growing.
     */
    private static List<List<YearMonth>> periods(
            SortedMap<YearMonth, List<Given>> shown, Map<YearMonth, List<Given>> answered) {
        List<List<YearMonth>> periods = new ArrayList<>();
        Set<Integer> versions = new HashSet<>();
        int answers = QuestionPeriod.LEAST;
        for (Map.Entry<YearMonth, List<Given>> month : shown.entrySet()) {
            boolean fresh = versions.addAll(
                    month.getValue().stream().map(Given::version).toList());
            if (fresh || answers >= QuestionPeriod.LEAST) {
                periods.add(new ArrayList<>());
                answers = 0;
            }
            periods.getLast().add(month.getKey());
            answers += answered.getOrDefault(month.getKey(), List.of()).size();
        }
        return periods;
    }

    private static QuestionPeriod period(
            List<YearMonth> months,
            Map<YearMonth, List<Given>> shown,
            Map<YearMonth, List<Given>> answered,
            Map<YearMonth, Integer> attempts) {
        List<Given> all = of(months, shown);
        List<Given> first = of(months, answered);
        AnswerCounts counted = new AnswerCounts(first.stream()
                .map(each -> new AnswerCount(ANY, each.correct(), each.others(), each.elsewhere(), 1))
                .toList());
        int taken = months.stream()
                .mapToInt(month -> attempts.getOrDefault(month, 0))
                .sum();
        return new QuestionPeriod(
                months.getFirst(),
                months.getLast(),
                all.stream().map(Given::version).distinct().sorted().toList(),
                all.size(),
                Math.max(taken, all.size()),
                counted.right(),
                counted.discrimination(ItemFigures.LEAST),
                median(first));
    }

    private static List<Given> of(List<YearMonth> months, Map<YearMonth, List<Given>> given) {
        return months.stream()
                .flatMap(month -> given.getOrDefault(month, List.of()).stream())
                .toList();
    }

    private static @Nullable Long median(List<Given> given) {
        int[] times = given.stream()
                .map(Given::elapsedMs)
                .filter(each -> each != null && each > 0)
                .mapToInt(Integer::intValue)
                .toArray();
        return times.length == 0 ? null : (Long) Math.round(QuickAnswers.median(times));
    }

    private static Setting setting(Given given) {
        return given.adaptive() ? Setting.ADAPTIVE : Setting.EXAM;
    }
}
