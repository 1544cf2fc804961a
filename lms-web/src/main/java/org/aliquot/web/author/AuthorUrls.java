package org.aliquot.web.author;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.aliquot.catalog.LessonPath;
import org.aliquot.web.staff.StaffUrls;
import org.springframework.web.util.UriUtils;

/** Every address under {@code /teach/courses}. */
public final class AuthorUrls {

    private AuthorUrls() {}

    public static String courses() {
        return "/teach/courses";
    }

    public static String course(String slug) {
        return courses() + "/" + segment(slug);
    }

    /** What packs brought for courses and lessons that were changed here. */
    public static String packs() {
        return "/teach/packs";
    }

    public static String packDecisions() {
        return packs() + "/decisions";
    }

    /** Takes a drawing or a picture. */
    public static String exhibits() {
        return "/teach/exhibits";
    }

    public static String newCourse() {
        return courses() + "/new";
    }

    /** Takes one change to a course: its words, its sections, the order of its lessons. */
    public static String outline(String slug) {
        return course(slug) + "/outline";
    }

    public static String lessons(String slug) {
        return course(slug) + "/lessons";
    }

    public static String coursePublication(String slug) {
        return course(slug) + "/publication";
    }

    public static String courseRetirement(String slug) {
        return course(slug) + "/retirement";
    }

    /** What completes a course. */
    public static String completion(String slug) {
        return course(slug) + "/completion";
    }

    /** When a lesson opens. */
    public static String release(LessonPath path) {
        return lesson(path) + "/release";
    }

    public static String retirement(LessonPath path) {
        return lesson(path) + "/retirement";
    }

    public static String restoration(LessonPath path) {
        return lesson(path) + "/restoration";
    }

    public static String lesson(LessonPath path) {
        return course(path.course()) + "/lessons/" + segment(path.lesson());
    }

    public static String draft(LessonPath path) {
        return lesson(path) + "/draft";
    }

    public static String discarding(LessonPath path) {
        return lesson(path) + "/discarding";
    }

    public static String publication(LessonPath path) {
        return lesson(path) + "/publication";
    }

    public static String preview(LessonPath path) {
        return lesson(path) + "/preview";
    }

    /** What a version changed, compared with the one before it. */
    public static String version(LessonPath path, int number) {
        return lesson(path) + "/versions/" + number;
    }

    /** What a version changed, compared with another one. */
    public static String version(LessonPath path, int number, int since) {
        return StaffUrls.with(version(path, number), Map.of("since", since));
    }

    private static String segment(String text) {
        return UriUtils.encodePathSegment(text, StandardCharsets.UTF_8);
    }
}
