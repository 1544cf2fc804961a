package org.aliquot.web.address;

/** Addresses of what a phone needs to install the product, and to go on without a network. */
public final class PhoneUrls {

    public static final String MANIFEST = "/manifest.webmanifest";
    /** At the root: a worker serves only what lies below it. */
    public static final String WORKER = "/sw.js";
    /** Shown in the place of a page that cannot be reached. */
    public static final String OFFLINE = "/offline";

    /** What is to be kept of a course, for the page that keeps it. */
    public static final String COURSE = OFFLINE + "/courses/{course}";

    public static final String LESSON = COURSE + "/lessons/{lesson}";
    public static final String CARDS = COURSE + "/cards";
    /** The questions that are under way or begun for it; they belong to no one course. */
    public static final String PRACTICE = OFFLINE + "/practice";

    private PhoneUrls() {}

    public static String course(String course) {
        return Address.of(COURSE, course);
    }

    public static String lesson(String course, String lesson) {
        return Address.of(LESSON, course, lesson);
    }

    public static String cards(String course) {
        return Address.of(CARDS, course);
    }

    /** Where the API hears that a lesson is read. */
    public static String lessonProgress(String course, String lesson) {
        return CourseUrls.readingTime(course, lesson);
    }

    public static String check(String course, String lesson, String check) {
        return CourseUrls.readingTime(course, lesson).replaceFirst("progress$", "checks/" + Address.segment(check));
    }

    public static String grades(String card) {
        return "/api/v1/me/reviews/" + Address.segment(card) + "/grades";
    }

    public static String response(String attempt, int position) {
        return "/api/v1" + ExamUrls.ATTEMPTS + "/" + Address.segment(attempt) + "/responses/" + position;
    }

    public static String handIn(String attempt) {
        return "/api/v1" + ExamUrls.ATTEMPTS + "/" + Address.segment(attempt) + "/submit";
    }
}
