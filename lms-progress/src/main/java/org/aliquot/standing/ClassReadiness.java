package org.aliquot.standing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.forecast.PassCount;
import org.aliquot.mastery.TargetExam;
import org.jspecify.annotations.Nullable;

/**
 * How ready a class is: all of its learners, and what they come to together.
 *
 * @param members by name
 * @param target the exam that most of them prepare for; null where the course prepares for none
 */
public record ClassReadiness(
        List<ClassMember> members, @Nullable TargetExam target) {

    /**
     * How the learners with enough answers to an area stand in it.
     *
     * @param median on the practice scale whose pass point is 0; null where there are fewer than three of them
     */
    public record AreaOfClass(
            TargetExam.TargetArea area,
            int known,
            int below,
            @Nullable Double median) {

        static AreaOfClass of(TargetExam.TargetArea area, int known, int below, double median) {
            return new AreaOfClass(area, known, below, known < LEAST_FOR_A_MIDDLE ? null : median);
        }
    }

    /** Of fewer, the middle would be somebody in particular. */
    static final int LEAST_FOR_A_MIDDLE = 3;

    public ClassReadiness {
        members = List.copyOf(members);
    }

    static ClassReadiness of(List<ClassMember> members, List<TargetExam> targets) {
        Map<String, Long> wished = members.stream()
                .map(ClassMember::standing)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Standing::target, Collectors.counting()));
        return new ClassReadiness(members, mostWished(targets, wished));
    }

    /** The first of those that equally many prepare for; null where there is none. */
    static @Nullable TargetExam mostWished(List<TargetExam> targets, Map<String, Long> wished) {
        return targets.stream()
                .max(Comparator.comparingLong((TargetExam target) -> wished.getOrDefault(target.key(), 0L))
                        .thenComparing(target -> -targets.indexOf(target)))
                .orElse(null);
    }

    /** Who has left, or whose access is paused or over, is listed and counted nowhere. */
    public List<ClassMember> learning() {
        return members.stream().filter(member -> member.row().isLearning()).toList();
    }

    /** Chances of all of whom one can be told. */
    private List<Double> chances() {
        return learning().stream()
                .map(ClassMember::chance)
                .filter(Objects::nonNull)
                .map(Standing.Chance::value)
                .toList();
    }

    /** Of how many there is enough to say. */
    public int known() {
        return chances().size();
    }

    public PassCount expected() {
        return PassCount.of(chances());
    }

    /** Empty while nothing can be said of anybody. */
    public Optional<Double> median() {
        return chances().isEmpty() ? Optional.empty() : Optional.of(middle(chances()));
    }

    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The area in which most lean below the pass point; empty while nobody does in any. */
    public Optional<AreaOfClass> weakest() {
        return areas().stream()
                .filter(area -> area.below() > 0)
                .max(Comparator.comparingDouble(area -> (double) area.below() / area.known()));
    }

    /** In the order of the exam; none where the course prepares for none. */
    public List<AreaOfClass> areas() {
        return target == null
                ? List.of()
                : target.areas().stream().map(this::ofClass).toList();
    }

    private AreaOfClass ofClass(TargetExam.TargetArea area) {
        List<Standing.Area> known = learning().stream()
                .map(ClassMember::standing)
                .filter(Objects::nonNull)
                .filter(standing -> target != null && standing.target().equals(target.key()))
                .map(standing -> standing.areas().get(area.code()))
                .filter(Objects::nonNull)
                .filter(Standing.Area::isTelling)
                .toList();
        return new AreaOfClass(
                area,
                known.size(),
                (int) known.stream().filter(Standing.Area::leansBelow).count(),
                known.size() < LEAST_FOR_A_MIDDLE
                        ? null
                        : middle(known.stream().map(Standing.Area::theta).toList()));
    }

    /** When the one who was counted longest ago was counted. */
    public Optional<Instant> countedAt() {
        return members.stream()
                .map(ClassMember::standing)
                .filter(Objects::nonNull)
                .map(Standing::countedAt)
                .min(Comparator.comparing(Function.identity()));
    }
}
