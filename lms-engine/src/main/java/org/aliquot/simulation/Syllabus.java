package org.aliquot.simulation;

import java.util.ArrayList;
import java.util.List;

/**
 * What is to be learned for a certification: seven areas with their shares of the exam, sixty lessons of thirty facts each. The
 * first ten facts of a lesson are its key points, and the bank asks the first twenty.
 */
final class Syllabus {

    static final int FACTS = 30;
    static final int KEY_POINTS = 10;
    static final int ASKED = 20;
    static final int MINUTES_OF_A_LESSON = 35;
    static final int QUESTIONS_OF_A_QUIZ = 8;
    static final int MINUTES_OF_A_QUIZ = 12;

    private static final List<Area> AREAS = List.of(
            new Area("BB", 0.20, 12),
            new Area("CH", 0.20, 12),
            new Area("HE", 0.20, 12),
            new Area("MI", 0.20, 12),
            new Area("IM", 0.08, 5),
            new Area("UA", 0.07, 4),
            new Area("LO", 0.05, 3));

    /** An area with its share of the exam and the number of its lessons. */
    record Area(String code, double share, int lessons) {}

    private final List<Integer> areaOfLesson = new ArrayList<>();

    Syllabus() {
        for (int area = 0; area < AREAS.size(); area++) {
            for (int lesson = 0; lesson < AREAS.get(area).lessons(); lesson++) {
                areaOfLesson.add(area);
            }
        }
    }

    List<Area> areas() {
        return AREAS;
    }

    int lessons() {
        return areaOfLesson.size();
    }

    int facts() {
        return lessons() * FACTS;
    }

    Area areaOf(int lesson) {
        return AREAS.get(areaOfLesson.get(lesson));
    }

    /** Lessons of an area, in the order of the course. */
    List<Integer> lessonsOf(Area area) {
        var found = new ArrayList<Integer>();
        for (int lesson = 0; lesson < lessons(); lesson++) {
            if (areaOf(lesson).equals(area)) {
                found.add(lesson);
            }
        }
        return found;
    }

    static int lessonOf(int fact) {
        return fact / FACTS;
    }
}
