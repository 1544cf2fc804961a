package org.aliquot.populate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.aliquot.examplan.Mode;

/** Spreads the attempts over the learners' days of study: who studies more sits more, and a quiz follows its lesson. */
final class Planning {

    private static final int SECONDS_A_QUESTION = 120;
    private static final double TUTOR = 0.2;

    private final Plan plan;
    private final Scene scene;

    Planning(Plan plan, Scene scene) {
        this.plan = plan;
        this.scene = scene;
    }

    /** All attempts by the time they began. */
    List<Planned> plan(List<StudyDays> learners) {
        int[] attempts = shares(learners);
        List<Planned> planned = new ArrayList<>(plan.attempts());
        for (int i = 0; i < attempts.length; i++) {
            plan(learners.get(i), attempts[i], plan.dice("days", i), planned);
        }
        planned.sort(Comparator.comparing(Planned::startedAt)
                .thenComparing(one -> one.membership().enrollment().id()));
        return planned;
    }

    private int[] shares(List<StudyDays> learners) {
        double[] until = new double[learners.size()];
        double sum = 0;
        for (int i = 0; i < until.length; i++) {
            sum += learners.get(i).weight();
            until[i] = sum;
        }
        if (sum == 0 && plan.attempts() > 0) {
            throw new PopulateRefused("No one came to study a single day; ask for more learners.");
        }
        Dice dice = plan.dice("shares", 0);
        int[] shares = new int[until.length];
        for (int i = 0; i < plan.attempts(); i++) {
            int found = Arrays.binarySearch(until, dice.uniform() * sum);
            shares[Math.min(found < 0 ? -found - 1 : found + 1, until.length - 1)]++;
        }
        return shares;
    }

    private void plan(StudyDays study, int attempts, Dice dice, List<Planned> planned) {
        int[] days = dice.random()
                .ints(attempts, 0, Math.max(1, study.days().size()))
                .sorted()
                .toArray();
        Instant free = Instant.EPOCH;
        for (int day : days) {
            Instant wanted = scene.at(study.days().get(day), dice.between(26_000, 76_000));
            Instant start = wanted.isBefore(free) ? free : wanted;
            Planned next = one(study, day, start, dice);
            planned.add(next);
            free = start.plusSeconds(60L * dice.between(1, 20) + longest(next));
        }
    }

    private Planned one(StudyDays study, int day, Instant start, Dice dice) {
        Membership membership = study.membership();
        Scene.Sitting exam = dice.pick(membership.course().exams(), sitting -> weight(sitting, study, day));
        return new Planned(membership, exam, mode(exam, membership, dice), start, study.progress(day));
    }

    /** Lessons' quizzes once the lesson is begun; long exams the more, the further somebody is. */
    private static double weight(Scene.Sitting exam, StudyDays study, int day) {
        if (!exam.isQuiz()) {
            return exam.length() > 20 ? 0.3 + 2.5 * study.progress(day) : 1;
        }
        String lesson = exam.version().spec().lesson();
        List<String> begun = study.membership().course().lessons().stream()
                .limit(study.begun().get(day))
                .map(org.aliquot.completion.PastLesson::slug)
                .toList();
        int place = begun.indexOf(lesson);
        return place < 0 ? 0.001 : 1 + 6.0 / (begun.size() - place);
    }

    private static Mode mode(Scene.Sitting exam, Membership membership, Dice dice) {
        boolean both = exam.version().spec().sitting().modes().contains(Mode.TUTOR)
                && exam.version().spec().sitting().modes().contains(Mode.EXAM);
        if (!both) {
            return exam.version().spec().sitting().modes().iterator().next();
        }
        return dice.chance(exam.isQuiz() ? 2 * TUTOR : TUTOR / 4) ? Mode.TUTOR : Mode.EXAM;
    }

    static long longest(Planned planned) {
        Integer limit = planned.exam().version().spec().sitting().timeLimitMinutes();
        return limit == null || planned.mode() == Mode.TUTOR
                ? (long) planned.exam().length() * SECONDS_A_QUESTION
                : limit * 60L * (100 + planned.membership().learner().person().extraTimePercent()) / 100;
    }
}
