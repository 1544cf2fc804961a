package org.aliquot.populate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.backfill.PastRows;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.completion.PastCheck;
import org.aliquot.completion.PastLearning;
import org.aliquot.completion.PastLesson;
import org.aliquot.completion.PastReading;
import org.aliquot.question.ItemContent;

/** Makes up how somebody went through the lessons of a course, and writes it. */
final class Studying {

    private static final int MOST_SECONDS_A_DAY = 4 * 3600;
    private static final double USUALLY_FINISHED = 0.97;
    private static final double CHECK_SKIPPED = 0.08;
    private static final int LAST_LESSON_BEGINS = 79_000;

    private final Scene scene;
    private final PastLearning learning;
    private final ItemBank bank;
    private final double finished;

    Studying(Scene scene, PastLearning learning, ItemBank bank) {
        this(scene, learning, bank, USUALLY_FINISHED);
    }

    /** @param finished the share of lessons that are read to their end by those who do not stop */
    Studying(Scene scene, PastLearning learning, ItemBank bank, double finished) {
        this.scene = scene;
        this.learning = learning;
        this.bank = bank;
        this.finished = finished;
    }

    /** Writes lessons and checks; the days come back with how many lessons were begun by each. */
    StudyDays write(PastRows rows, Membership membership, List<LocalDate> days, Dice dice) {
        double usual = membership.course().lessons().size() > 20 ? 0.55 : 0.3;
        return write(rows, membership, days, dice.logNormal(usual, 0.4), dice);
    }

    /** The same at a known pace. */
    StudyDays write(PastRows rows, Membership membership, List<LocalDate> days, double lessonsADay, Dice dice) {
        List<PastLesson> lessons = membership.course().lessons();
        List<Integer> begun = new ArrayList<>();
        double reached = 0;
        int next = 0;
        for (int day = 0; day < days.size(); day++) {
            reached += lessonsADay;
            while (next < lessons.size() && next < reached) {
                read(rows, membership, lessons.get(next), days.subList(day, days.size()), dice);
                next++;
            }
            begun.add(next);
        }
        return new StudyDays(membership, days, begun);
    }

    /** Each lesson to its end, none put away. */
    void readAll(PastRows rows, Membership membership, List<LocalDate> days, double lessonsADay, Dice dice) {
        List<PastLesson> lessons = membership.course().lessons();
        for (int i = 0; i < lessons.size() && i / lessonsADay < days.size(); i++) {
            int day = (int) (i / lessonsADay);
            read(rows, membership, lessons.get(i), days.subList(day, day + 1), true, dice);
        }
    }

    /** Over one to three days, the last of which completes it, unless it was put away. */
    private void read(PastRows rows, Membership membership, PastLesson lesson, List<LocalDate> days, Dice dice) {
        int spread = Math.min(days.size(), dice.chance(0.7) ? 1 : dice.between(2, 3));
        boolean completed = dice.chance(spread == days.size() ? 0.5 : finished);
        read(rows, membership, lesson, days.subList(0, spread), completed, dice);
    }

    private void read(
            PastRows rows,
            Membership membership,
            PastLesson lesson,
            List<LocalDate> days,
            boolean completed,
            Dice dice) {
        double minutes = lesson.minutes() * membership.learner().slowness() * dice.logNormal(1, 0.35);
        int daily = Math.clamp((long) (minutes * 60 / days.size()), 30, MOST_SECONDS_A_DAY);
        Map<LocalDate, Integer> seconds = new LinkedHashMap<>();
        days.forEach(day -> seconds.put(day, daily));
        int hour = dice.chance(0.6) ? dice.between(61_000, LAST_LESSON_BEGINS) : dice.between(25_000, 61_000);
        Instant startedAt = scene.at(days.getFirst(), hour);
        Instant lastAt = scene.at(days.getLast(), hour).plusSeconds(Math.min(daily, 7_000));
        learning.write(
                rows,
                new PastReading(
                        membership.learner().person().id(),
                        lesson,
                        startedAt,
                        completed ? lastAt : null,
                        lastAt,
                        seconds));
        if (completed) {
            check(rows, membership, lesson, lastAt, dice);
        }
    }

    private static boolean isTheSameForAll(ItemContent item) {
        return item.family() == null && (item.type().isChoice() || !item.type().isLaboratory());
    }

    private void check(PastRows rows, Membership membership, PastLesson lesson, Instant read, Dice dice) {
        Learner learner = membership.learner();
        Instant at = read;
        for (ItemVersion item : bank.current(lesson.checks())) {
            at = at.plusSeconds(dice.between(15, 90));
            boolean skipped = dice.chance(CHECK_SKIPPED);
            // what is right depends on the numbers of a try, which the past has none of
            if (!skipped && isTheSameForAll(item.content())) {
                SimulatedAnswers.Tries tries = SimulatedAnswers.untilRight(item.content(), learner.ability(), dice);
                learning.write(
                        rows, new PastCheck(learner.person().id(), lesson, item, tries.last(), tries.number(), at));
            }
        }
    }
}
