package org.aliquot.rehearsal;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.clock.ServerClock;
import org.aliquot.examplan.Mode;
import org.aliquot.school.SchoolZone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due on a day: by exam and class, with the minute in which most may start. */
@Service
public class ExamDays {

    /** Learners who have an exam in the same way. */
    private record Group(
            String exam,
            @Nullable UUID cohort,
            String cohortName,
            boolean own,
            @Nullable Instant opensAt,
            @Nullable Instant dueAt,
            @Nullable Instant closesAt) {

        static Group of(Expected one) {
            return new Group(
                    one.exam(), one.cohort(), one.cohortName(), one.own(), one.opensAt(), one.dueAt(), one.closesAt());
        }
    }

    private static final int PERCENT = 100;

    private final ExamDayTable table;
    private final Exams exams;
    private final ExamDayChecks checks;
    private final ServerClock clock;
    private final SchoolZone zone;

    ExamDays(ExamDayTable table, Exams exams, ExamDayChecks checks, ServerClock clock, SchoolZone zone) {
        this.table = table;
        this.exams = exams;
        this.checks = checks;
        this.clock = clock;
        this.zone = zone;
    }

    /** The school's tomorrow. */
    public LocalDate tomorrow() {
        return clock.now().atZone(zone.id()).toLocalDate().plusDays(1);
    }

    @Transactional(readOnly = true)
    public Roster of(LocalDate day) {
        Map<Group, List<Expected>> groups = groups(day);
        Map<String, ExamVersion> known =
                exams.exams(groups.keySet().stream().map(Group::exam).collect(Collectors.toSet()));
        List<Roster.Line> lines = groups.entrySet().stream()
                .map(group -> line(
                        group.getKey(),
                        group.getValue(),
                        known.get(group.getKey().exam())))
                .sorted(Comparator.comparing(Roster.Line::opensAt, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Roster.Line::title)
                        .thenComparing(Roster.Line::cohortName))
                .toList();
        return new Roster(day, lines, checks.of(lines, all(groups), known), busiest(day, lines, known));
    }

    /** The first exam that opens within so long from now; empty when none does. */
    Optional<Instant> opensWithin(Duration time) {
        Instant now = clock.now();
        Instant until = now.plus(time);
        LocalDate today = now.atZone(zone.id()).toLocalDate();
        return today.datesUntil(until.atZone(zone.id()).toLocalDate().plusDays(1))
                .flatMap(day -> table.of(day).stream())
                .flatMap(one -> Stream.ofNullable(one.opensAt()))
                .filter(opens -> opens.isAfter(now) && !opens.isAfter(until))
                .min(Comparator.naturalOrder());
    }

    private Map<Group, List<Expected>> groups(LocalDate day) {
        return table.of(day).stream()
                .collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
    }

    private static List<Expected> all(Map<Group, List<Expected>> groups) {
        return groups.values().stream().flatMap(Collection::stream).toList();
    }

    private static Roster.Line line(Group group, List<Expected> learners, @Nullable ExamVersion exam) {
        List<Expected> able =
                learners.stream().filter(one -> one.barred() == null).toList();
        return new Roster.Line(
                group.exam(),
                exam == null ? group.exam() : exam.spec().title(),
                group.cohort(),
                group.cohortName(),
                group.own(),
                group.opensAt(),
                group.dueAt(),
                group.closesAt(),
                sum(learners, Expected::learners),
                sum(able, Expected::learners),
                sum(able, Expected::extraTime),
                lastEnd(group, able, exam));
    }

    private static int sum(List<Expected> learners, ToIntFunction<Expected> figure) {
        return learners.stream().mapToInt(figure).sum();
    }

    /** Extra time moves the closing of whoever has it, by that share of the time limit. */
    private static @Nullable Instant lastEnd(Group group, List<Expected> able, @Nullable ExamVersion exam) {
        Integer minutes = exam == null ? null : exam.spec().sitting().timeLimitMinutes();
        int most = able.stream().mapToInt(Expected::mostExtraPercent).max().orElse(0);
        Instant closes = group.closesAt();
        return closes == null || minutes == null ? closes : closes.plusSeconds(minutes * 60L * most / PERCENT);
    }

    private Roster.Busiest busiest(LocalDate day, List<Roster.Line> lines, Map<String, ExamVersion> known) {
        Map<Instant, Integer> minutes = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> opensOn(day, line))
                .forEach(line -> minutes.merge(minute(line), line.expected(), Integer::sum));
        Optional<Map.Entry<Instant, Integer>> most = minutes.entrySet().stream()
                .max(Map.Entry.<Instant, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())));
        int all = lines.stream().mapToInt(Roster.Line::expected).sum();
        Instant at = most.map(Map.Entry::getKey).orElse(null);
        int then = most.map(Map.Entry::getValue).orElse(all);
        List<Roster.Line> played = lines.stream()
                .filter(line ->
                        at == null || (opensOn(day, line) && minute(line).equals(at)))
                .toList();
        return new Roster.Busiest(at, then, all - then, parts(played, known));
    }

    private boolean opensOn(LocalDate day, Roster.Line line) {
        Instant opens = line.opensAt();
        return opens != null && opens.atZone(zone.id()).toLocalDate().equals(day);
    }

    private static Instant minute(Roster.Line line) {
        return requireNonNull(line.opensAt()).truncatedTo(ChronoUnit.MINUTES);
    }

    private static List<Roster.Part> parts(List<Roster.Line> lines, Map<String, ExamVersion> known) {
        Map<String, Integer> learners = new LinkedHashMap<>();
        lines.forEach(line -> learners.merge(line.exam(), line.expected(), Integer::sum));
        List<Roster.Part> parts = new ArrayList<>();
        learners.forEach((key, many) -> {
            ExamVersion exam = known.get(key);
            if (exam != null && many > 0) {
                parts.add(part(exam, many));
            }
        });
        return parts;
    }

    /** In exam mode, where it has one. */
    public static Roster.Part part(ExamVersion exam, int learners) {
        Mode mode = exam.spec().sitting().modes().contains(Mode.EXAM) ? Mode.EXAM : Mode.TUTOR;
        return new Roster.Part(exam.spec().key(), exam.spec().title(), mode.word(), learners);
    }
}
