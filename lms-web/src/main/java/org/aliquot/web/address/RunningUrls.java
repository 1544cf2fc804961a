package org.aliquot.web.address;

import java.util.UUID;
import java.util.function.IntFunction;

/** Addresses of exams that run. */
public final class RunningUrls {

    public static final String ATTEMPTS = "/teach/attempts";
    public static final String ATTEMPT = ATTEMPTS + "/{id}";
    public static final String PICTURE = ATTEMPT + "/pictures/{position}/{place}";
    public static final String ROOM = ATTEMPTS + "/room";
    public static final String ENDINGS = ATTEMPTS + "/endings";
    public static final String ENDING = ATTEMPTS + "/{id}/ending";
    public static final String EXTENSION = ATTEMPTS + "/{id}/extensions";
    public static final String HELD_ANSWERS = ATTEMPTS + "/{id}/held-answers";

    private RunningUrls() {}

    public static String attempt(String id) {
        return ATTEMPTS + "/" + Address.segment(id);
    }

    /** With one of its questions opened. */
    public static String questionOf(String id, int position) {
        return attempt(id) + "?at=" + position + "#question-" + position;
    }

    /** Pictures of the fields of a question, by their place among its drawings, from 0. */
    public static IntFunction<String> picturesOf(String id, int position) {
        return place -> Address.of(PICTURE, id, position, place);
    }

    public static String attemptsOf(String exam) {
        return ATTEMPTS + "?exam=" + Address.segment(exam);
    }

    /** A list of them that says of one whose it is, after something was done to it. */
    public static String done(String list, UUID attempt) {
        return list + "&done=" + attempt;
    }

    /** Of an exam, a class, and the learners that fit; each empty for all. */
    public static String attemptsOf(String exam, String cohort, String search) {
        return attemptsOf(exam) + "&cohort=" + Address.segment(cohort) + "&q=" + Address.segment(search);
    }

    /** A page of such a list: of those that run ({@code after}) or wait ({@code heldAfter}). */
    public static String page(String list, String page, UUID after) {
        return list + "&" + page + "=" + after;
    }
}
