package org.aliquot.populate;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aliquot.completion.PastLesson;
import org.aliquot.examplan.Mode;

/** On which days somebody of the demonstration studies, and what they sit on them. */
final class DemoStudies {

    private static final int EVENING = 66_000;
    private static final int PLACEMENT_AT = 64_000;
    private static final double QUIZ_BY_ITSELF = 0.12;
    private static final double ASSIGNED_DONE = 0.96;
    private static final double TUTOR = 0.6;

    private final Scene scene;
    private final List<Integer> mocks;

    DemoStudies(Scene scene, DemoTerm term) {
        this.scene = scene;
        this.mocks = term.mocks();
    }

    List<LocalDate> days(DemoStudent student, Membership membership, Dice dice) {
        if (student.study() != DemoStudent.Study.DAILY) {
            return Calendar.until(membership.studiesUntil(), membership, dice);
        }
        return membership
                .since()
                .datesUntil(membership.studiesUntil())
                .filter(day -> day.getDayOfWeek() != dayOff(scene))
                .toList();
    }

    /** Of who studies every other day of the week: in the middle of the days to come, so that there is something to do today. */
    static DayOfWeek dayOff(Scene scene) {
        return scene.today().plusDays(3).getDayOfWeek();
    }

    /** In the order in which they began. */
    List<Planned> sittings(StudyDays study, Dice dice) {
        List<Planned> planned = new ArrayList<>();
        int begun = 0;
        int rehearsed = 0;
        Instant free = Instant.EPOCH;
        for (int day = 0; day < study.days().size(); day++) {
            List<Planned> today = new ArrayList<>();
            if (day == 0) {
                add(today, study, day, exam(study, DemoTerm.PLACEMENT), Mode.EXAM, PLACEMENT_AT);
            }
            for (int lesson = begun; lesson < study.begun().get(day); lesson++) {
                quiz(today, study, day, lesson, dice);
            }
            begun = study.begun().get(day);
            if (rehearsed < mocks.size() && isMockDay(study, day, mocks.get(rehearsed))) {
                rehearsed++;
                add(today, study, day, exam(study, DemoTerm.MOCK), Mode.EXAM, EVENING);
            }
            for (Planned one : today) {
                Planned next = one.startedAt().isBefore(free) ? one.at(free) : one;
                planned.add(next);
                free = next.startedAt().plusSeconds(60L * dice.between(2, 12) + Planning.longest(next));
            }
        }
        return planned;
    }

    private void quiz(List<Planned> today, StudyDays study, int day, int lesson, Dice dice) {
        PastLesson read = study.membership().course().lessons().get(lesson);
        boolean assigned = DemoTerm.asksQuizOf(lesson);
        if (dice.chance(assigned ? ASSIGNED_DONE : QUIZ_BY_ITSELF)) {
            Mode mode = !assigned && dice.chance(TUTOR) ? Mode.TUTOR : Mode.EXAM;
            add(today, study, day, study.membership().course().quizOf(read), mode, EVENING + dice.between(0, 3_600));
        }
    }

    private void add(
            List<Planned> today, StudyDays study, int day, Optional<Scene.Sitting> exam, Mode mode, int second) {
        exam.map(sitting -> new Planned(
                        study.membership(),
                        sitting,
                        mode,
                        scene.at(study.days().get(day), second),
                        study.progress(day)))
                .ifPresent(today::add);
    }

    private static boolean isMockDay(StudyDays study, int day, int due) {
        return ChronoUnit.DAYS.between(study.days().getFirst(), study.days().get(day)) >= due
                && study.progress(day) > 0.25;
    }

    private static Optional<Scene.Sitting> exam(StudyDays study, String key) {
        return study.membership().course().exams().stream()
                .filter(exam -> exam.version().spec().key().equals(key))
                .findFirst();
    }
}
