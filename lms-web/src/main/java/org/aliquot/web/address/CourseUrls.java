package org.aliquot.web.address;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of courses and lessons as learners see them. */
public final class CourseUrls {

    public static final String COURSE = "/courses/{course}";
    public static final String ENROLLMENT = COURSE + "/enrollment";
    public static final String LESSON = COURSE + "/{lesson}";
    /** Of a lesson's address: in which language it is to be read for once. */
    public static final String WORDS = "words";

    public static final String CHECK = LESSON + "/checks/{check}";
    public static final String CHECK_PICTURE = CHECK + "/pictures/{place}";
    public static final String COMPLETION = LESSON + "/completion";

    public static final String FORMULAS = COURSE + "/formulas";
    public static final String GLOSSARY = COURSE + "/glossary";
    public static final String INTERVALS = COURSE + "/intervals";

    private CourseUrls() {}

    public static String course(String slug) {
        return Address.of(COURSE, slug);
    }

    /** A section of its outline, from 1. */
    public static String part(String course, int number) {
        return course(course) + "#" + anchor(number);
    }

    public static String anchor(int part) {
        return "part-" + part;
    }

    public static String enrollment(String course) {
        return Address.of(ENROLLMENT, course);
    }

    public static String lesson(String course, String lesson) {
        return Address.of(LESSON, course, lesson);
    }

    /** The English of a lesson, for somebody who reads it in another language. */
    public static String lessonInEnglish(String course, String lesson) {
        return lesson(course, lesson) + "?" + WORDS + "=en";
    }

    /** Where the reading time of a lesson is reported. */
    public static String readingTime(String course, String lesson) {
        return "/api/v1" + course(course) + "/lessons/" + Address.segment(lesson) + "/progress";
    }

    public static String completion(String course, String lesson) {
        return Address.of(COMPLETION, course, lesson);
    }

    /** The place of a check in its lesson; {@code again} shows it as if it had not been answered. */
    public static String checkInLesson(String course, String lesson, String check) {
        return lesson(course, lesson) + "#check-" + Address.segment(check);
    }

    public static String checkAgain(String course, String lesson, String check) {
        return lesson(course, lesson) + "?again=" + Address.query(check) + "#check-" + Address.segment(check);
    }

    /** Added to a lesson's address: the question of an attempt that it was opened from. */
    public static String from(String question) {
        return "?question=" + Address.segment(question);
    }

    public static String heading(String lessonUrl, @Nullable String anchor) {
        return anchor == null ? lessonUrl : lessonUrl + "#" + Address.segment(anchor);
    }

    public static String formulas(String course) {
        return Address.of(FORMULAS, course);
    }

    public static String glossary(String course) {
        return Address.of(GLOSSARY, course);
    }

    /** One term of the glossary. */
    public static String term(String course, String anchor) {
        return glossary(course) + "#" + Address.segment(anchor);
    }

    public static String intervals(String course) {
        return Address.of(INTERVALS, course);
    }

    public static String check(String course, String lesson, String check) {
        return Address.of(CHECK, course, lesson, check);
    }

    /**
     * A picture of a check by its place, from 0: of what is asked by this number. It says nothing of what is seen, and names the
     * version, since a browser keeps it.
     */
    public static String pictureAsked(String check, UUID version, int place, long number) {
        return check + "/pictures/" + place + "?number=" + number + "&version=" + version;
    }

    /** The same of what was answered with this try; a visitor's answers are not counted. */
    public static String pictureAnswered(String check, UUID version, int place, int tries) {
        return tries == 0 ? pictureAsked(check, version, place, 0) : check + "/pictures/" + place + "?tries=" + tries;
    }

    /** Added to a check's address: the lesson in which it is asked, where that is not its own. */
    public static String within(String lesson) {
        return "?in=" + Address.query(lesson);
    }

    /** A course's page with a class code to be corrected. */
    public static String courseWithCode(String course, String code) {
        return course(course) + "?code=" + Address.query(code);
    }
}
