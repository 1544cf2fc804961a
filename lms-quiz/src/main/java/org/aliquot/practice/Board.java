package org.aliquot.practice;

import java.util.List;
import org.aliquot.examplan.Area;

/**
 * An exam outline that a learner's courses prepare for.
 *
 * @param key of its blueprint
 * @param courses slugs of the learner's courses with an exam by it
 */
public record Board(String key, String title, List<Area> areas, List<String> courses) {

    public Board {
        areas = List.copyOf(areas);
        courses = List.copyOf(courses);
    }

    /** Of the exam that holds what was drawn by this outline. */
    String exam() {
        return "own-practice-" + key;
    }
}
