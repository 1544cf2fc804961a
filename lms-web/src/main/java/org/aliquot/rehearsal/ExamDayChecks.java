package org.aliquot.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aliquot.bank.ItemBank;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.delivery.Attempts;
import org.aliquot.delivery.BankShortage;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.Mode;
import org.aliquot.rehearsal.Roster.Kind;
import org.aliquot.rehearsal.Roster.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the way of a day on paper: exams that cannot be drawn, learners who could not start, what the house lacks. */
@Component
class ExamDayChecks {

    private static final Comparator<Roster.Person> BY_NAME =
            Comparator.comparing(Roster.Person::name, String.CASE_INSENSITIVE_ORDER);

    private final Attempts attempts;
    private final ItemBank bank;
    private final HouseChecks house;

    ExamDayChecks(Attempts attempts, ItemBank bank, HouseChecks house) {
        this.attempts = attempts;
        this.bank = bank;
        this.house = house;
    }

    /** The worst first. */
    List<Problem> of(List<Roster.Line> lines, List<Expected> learners, Map<String, ExamVersion> known) {
        List<Problem> all = new ArrayList<>();
        lines.stream()
                .map(Roster.Line::exam)
                .distinct()
                .forEach(key -> exam(key, known.get(key)).ifPresent(all::add));
        lines.forEach(line -> window(line, known.get(line.exam())).ifPresent(all::add));
        all.addAll(barred(learners, known));
        all.addAll(house.problems());
        all.sort((one, other) -> one.kind().compareTo(other.kind()));
        return all;
    }

    private Optional<Problem> exam(String key, @Nullable ExamVersion exam) {
        if (exam == null) {
            return Optional.of(about(Kind.NO_EXAM, key, key, List.of()));
        }
        ExamSpec spec = exam.spec();
        if (spec.courses().isEmpty()) {
            return Optional.of(about(Kind.NO_COURSE, key, spec.title(), List.of()));
        }
        List<BankShortage> lacks = attempts.shortages(List.of(exam)).getOrDefault(exam.id(), List.of());
        if (!lacks.isEmpty()) {
            BankShortage first = lacks.getFirst();
            return Optional.of(about(
                    Kind.LACKS_QUESTIONS,
                    key,
                    spec.title(),
                    List.of(
                            first.area() == null ? "The exam" : first.area(),
                            "" + first.needed(),
                            "" + first.available())));
        }
        int listed = spec.questions().size();
        int there = spec.isDrawn() ? listed : bank.current(spec.questions()).size();
        if (there < listed) {
            return Optional.of(
                    about(Kind.LACKS_QUESTIONS, key, spec.title(), List.of("The exam", "" + listed, "" + there)));
        }
        return spec.sitting().modes().contains(Mode.EXAM)
                ? Optional.empty()
                : Optional.of(about(Kind.NOT_IN_EXAM_MODE, key, spec.title(), List.of()));
    }

    /** Extra time moves the closing as well, so whoever has it lacks no more and no less than the others. */
    private static Optional<Problem> window(Roster.Line line, @Nullable ExamVersion exam) {
        Integer limit = exam == null ? null : exam.spec().sitting().timeLimitMinutes();
        Instant opens = line.opensAt();
        Instant closes = line.closesAt();
        if (limit == null || opens == null || closes == null) {
            return Optional.empty();
        }
        long minutes = Math.max(0, Duration.between(opens, closes).toMinutes());
        return minutes >= limit
                ? Optional.empty()
                : Optional.of(new Problem(
                        Kind.TOO_SHORT,
                        line.exam(),
                        line.title(),
                        line.cohort(),
                        line.cohortName(),
                        0,
                        List.of(),
                        List.of("" + minutes, "" + limit)));
    }

    /** By reason, exam and class. */
    private static List<Problem> barred(List<Expected> learners, Map<String, ExamVersion> known) {
        Map<List<Object>, List<Expected>> groups = new LinkedHashMap<>();
        for (Expected one : learners) {
            Barred why = one.barred();
            if (why != null && isOffered(known.get(one.exam()))) {
                groups.computeIfAbsent(List.of(why, one.exam(), one.cohortName()), _ -> new ArrayList<>())
                        .add(one);
            }
        }
        return groups.values().stream().map(group -> ofGroup(group, known)).toList();
    }

    /** Where nobody can start an exam, that is said once and of no learner. */
    private static boolean isOffered(@Nullable ExamVersion exam) {
        return exam != null && !exam.spec().courses().isEmpty();
    }

    private static Problem ofGroup(List<Expected> group, Map<String, ExamVersion> known) {
        Expected first = group.getFirst();
        ExamVersion exam = known.get(first.exam());
        return new Problem(
                kind(first.barred()),
                first.exam(),
                exam == null ? first.exam() : exam.spec().title(),
                first.cohort(),
                first.cohortName(),
                group.stream().mapToInt(Expected::learners).sum(),
                group.stream()
                        .flatMap(one -> one.first().stream())
                        .sorted(BY_NAME)
                        .limit(ExamDayTable.NAMED)
                        .toList(),
                List.of());
    }

    private static Kind kind(@Nullable Barred why) {
        return switch (why) {
            case SUSPENDED -> Kind.SUSPENDED;
            case NEVER_ACTIVATED -> Kind.NEVER_ACTIVATED;
            case USED_UP -> Kind.USED_UP;
            case NO_ACCESS -> Kind.NO_ACCESS;
            case null -> throw new IllegalArgumentException("Nothing bars them");
        };
    }

    private static Problem about(Kind kind, String key, String title, List<String> more) {
        return new Problem(kind, key, title, null, "", 0, List.of(), more);
    }
}
