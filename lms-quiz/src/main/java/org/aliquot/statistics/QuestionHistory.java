package org.aliquot.statistics;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** How a question did month by month: two statements, over the last {@value #MONTHS} months at most. */
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
        Map<YearMonth, List<Given>> shown = byMonth(given, zone);
        Map<YearMonth, List<Given>> answered = byMonth(first, zone);
        List<QuestionMonth> months = shown.entrySet().stream()
                .map(month -> month(
                        month.getKey(),
                        month.getValue(),
                        answered.getOrDefault(month.getKey(), List.of()),
                        attempts.getOrDefault(month.getKey(), 0)))
                .toList();
        int version = first.stream().mapToInt(Given::version).max().orElse(0);
        Drifted drift = Drifting.of(
                version,
                first.stream()
                        .filter(each ->
                                each.version() == version && !each.group().isEmpty())
                        .map(each -> new Drifting.Line(month(each, zone), each.group(), each.correct(), 1))
                        .toList());
        return new SettingHistory(setting, months, drift);
    }

    /** Each learner's first to each version; they come in the order of their attempts. */
    private static List<Given> first(List<Given> given) {
        record Meeting(UUID learner, int version) {}

        Set<Meeting> met = new HashSet<>();
        return given.stream()
                .filter(each -> met.add(new Meeting(each.learner(), each.version())))
                .toList();
    }

    private static Map<YearMonth, List<Given>> byMonth(List<Given> given, ZoneId zone) {
        return given.stream()
                .collect(Collectors.groupingBy(each -> month(each, zone), TreeMap::new, Collectors.toList()));
    }

    private static YearMonth month(Given given, ZoneId zone) {
        return YearMonth.from(given.startedAt().atZone(zone));
    }

    private static QuestionMonth month(YearMonth month, List<Given> shown, List<Given> first, int attempts) {
        List<AnswerCount> counts = first.stream()
                .map(each -> new AnswerCount(ANY, each.correct(), each.others(), each.elsewhere(), 1))
                .toList();
        AnswerCounts counted = new AnswerCounts(counts);
        return new QuestionMonth(
                month,
                shown.stream()
                        .map(Given::version)
                        .distinct()
                        .sorted(Comparator.naturalOrder())
                        .toList(),
                shown.size(),
                Math.max(attempts, shown.size()),
                counted.right(),
                counted.discrimination(ItemFigures.LEAST),
                median(first));
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
