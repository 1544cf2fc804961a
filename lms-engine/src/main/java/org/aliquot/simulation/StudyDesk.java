package org.aliquot.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aliquot.forms.Seeded;

/**
 * A student's term as the product sees it: lessons read, quizzes and questions answered, cards reviewed, all of it at the cost of
 * the day's minutes. What is answered teaches, and tells the evidence that plans rest on. Mutable; for one thread.
 */
final class StudyDesk {

    static final int SECONDS_OF_A_CARD = 15;

    private final Syllabus syllabus;
    private final Student student;
    private final Seeded random;
    private final StudyCards cards;
    private final StudyRecord record;
    private final int[] minutesRead;
    private final int[] readOn;
    private final Set<Integer> quizzed = new HashSet<>();
    private int day;
    private double left;

    StudyDesk(Syllabus syllabus, Student student, Seeded random, int exam) {
        this.syllabus = syllabus;
        this.student = student;
        this.random = random;
        cards = new StudyCards(exam);
        record = new StudyRecord();
        minutesRead = new int[syllabus.lessons()];
        readOn = new int[syllabus.lessons()];
    }

    Syllabus syllabus() {
        return syllabus;
    }

    StudyRecord record() {
        return record;
    }

    Seeded random() {
        return random;
    }

    int day() {
        return day;
    }

    double minutesLeft() {
        return left;
    }

    void begin(int today, int minutes) {
        day = today;
        left = minutes;
    }

    List<Integer> unread() {
        var found = new ArrayList<Integer>();
        for (int lesson = 0; lesson < syllabus.lessons(); lesson++) {
            if (minutesToRead(lesson) > 0) {
                found.add(lesson);
            }
        }
        return found;
    }

    int minutesToRead(int lesson) {
        return Syllabus.MINUTES_OF_A_LESSON - minutesRead[lesson];
    }

    int readOn(int lesson) {
        return readOn[lesson];
    }

    /** Lessons read whose quiz was not taken. */
    List<Integer> unasked() {
        var found = new ArrayList<Integer>();
        for (int lesson = 0; lesson < syllabus.lessons(); lesson++) {
            if (minutesToRead(lesson) == 0 && !quizzed.contains(lesson)) {
                found.add(lesson);
            }
        }
        return found;
    }

    /** As much of a lesson as the minutes are enough for; its key points become cards once it is read. */
    void read(int lesson, int minutes) {
        int spent = (int) Math.min(Math.min(minutes, minutesToRead(lesson)), left);
        int from = factsRead(lesson);
        minutesRead[lesson] += spent;
        left -= spent;
        for (int place = from; place < factsRead(lesson); place++) {
            student.read(lesson * Syllabus.FACTS + place, day);
        }
        if (minutesToRead(lesson) == 0) {
            readOn[lesson] = day;
            for (int place = 0; place < Syllabus.KEY_POINTS; place++) {
                cards.add(lesson * Syllabus.FACTS + place, day);
            }
        }
    }

    private int factsRead(int lesson) {
        return minutesRead[lesson] * Syllabus.FACTS / Syllabus.MINUTES_OF_A_LESSON;
    }

    void quiz(int lesson) {
        quizzed.add(lesson);
        for (int question = 0; question < Syllabus.QUESTIONS_OF_A_QUIZ && left >= 1; question++) {
            ask(lesson);
        }
    }

    /** Questions of any of these lessons: a minute for an answer, and another to read why it was wrong. */
    void practise(List<Integer> lessons, int questions) {
        for (int question = 0; question < questions && left >= 1; question++) {
            ask(lessons.get(random.below(lessons.size())));
        }
    }

    private void ask(int lesson) {
        int fact = question(lesson);
        boolean right = student.answers(fact, day);
        left -= right ? 1 : 2;
        record.answered(fact, syllabus.areaOf(lesson).code(), right, day);
        if (!right) {
            cards.add(fact, day);
        }
    }

    /** Of a few questions drawn one that was not asked before, if there is one. */
    private int question(int lesson) {
        int fact = drawn(lesson);
        for (int more = 0; record.asked(fact) && more < 10; more++) {
            fact = drawn(lesson);
        }
        return fact;
    }

    private int drawn(int lesson) {
        return lesson * Syllabus.FACTS + random.below(Syllabus.ASKED);
    }

    /** Cards that are due and worth their time. */
    List<Integer> due(boolean worthwhile) {
        return cards.due(day, worthwhile);
    }

    void review(List<Integer> due, int most) {
        for (int fact : due.subList(0, Math.min(most, due.size()))) {
            if (left >= SECONDS_OF_A_CARD / 60.0) {
                left -= SECONDS_OF_A_CARD / 60.0;
                cards.reviewed(fact, day, student.recalls(fact, day));
            }
        }
    }
}
