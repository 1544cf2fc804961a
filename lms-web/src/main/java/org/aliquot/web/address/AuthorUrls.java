package org.aliquot.web.address;

import java.util.Map;
import org.aliquot.catalog.LessonPath;

/** Addresses of courses and lessons as their authors work on them. */
public final class AuthorUrls {

    public static final String COURSES = "/teach/courses";
    public static final String NEW_COURSE = COURSES + "/new";
    public static final String COURSE = COURSES + "/{course}";
    public static final String COMPLETION = COURSE + "/completion";
    public static final String LESSONS = COURSE + "/lessons";
    public static final String LESSON = LESSONS + "/{lesson}";
    public static final String DISCARDING = LESSON + "/discarding";
    public static final String DRAFT = LESSON + "/draft";
    public static final String PREVIEW = LESSON + "/preview";
    public static final String PUBLICATION = LESSON + "/publication";
    public static final String RELEASE = LESSON + "/release";
    public static final String REVIEW = LESSON + "/review";
    public static final String REVIEW_DECISION = REVIEW + "/decision";
    public static final String REVIEW_PUBLICATION = REVIEW + "/publication";
    public static final String REVIEW_WITHDRAWAL = REVIEW + "/withdrawal";
    public static final String COMMENTS = LESSON + "/comments";
    public static final String COMMENT_REOPENING = COMMENTS + "/{comment}/reopening";
    public static final String COMMENT_RESOLUTION = COMMENTS + "/{comment}/resolution";
    public static final String RESTORATION = LESSON + "/restoration";
    public static final String RETIREMENT = LESSON + "/retirement";
    public static final String VERSION = LESSON + "/versions/{number}";
    public static final String OUTLINE = COURSE + "/outline";
    public static final String COURSE_PUBLICATION = COURSE + "/publication";
    public static final String COURSE_RETIREMENT = COURSE + "/retirement";
    /** Takes a drawing or a picture. */
    public static final String EXHIBITS = "/teach/exhibits";
    /** What packs brought for courses and lessons that were changed here. */
    public static final String PACKS = "/teach/packs";

    public static final String PACK_DECISIONS = PACKS + "/decisions";

    private AuthorUrls() {}

    public static String course(String slug) {
        return Address.of(COURSE, slug);
    }

    /** What completes a course. */
    public static String completion(String slug) {
        return Address.of(COMPLETION, slug);
    }

    /** When a lesson opens. */
    public static String release(LessonPath path) {
        return Address.of(RELEASE, path.course(), path.lesson());
    }

    public static String retirement(LessonPath path) {
        return Address.of(RETIREMENT, path.course(), path.lesson());
    }

    public static String restoration(LessonPath path) {
        return Address.of(RESTORATION, path.course(), path.lesson());
    }

    public static String lesson(LessonPath path) {
        return Address.of(LESSON, path.course(), path.lesson());
    }

    public static String draft(LessonPath path) {
        return Address.of(DRAFT, path.course(), path.lesson());
    }

    public static String discarding(LessonPath path) {
        return Address.of(DISCARDING, path.course(), path.lesson());
    }

    public static String publication(LessonPath path) {
        return Address.of(PUBLICATION, path.course(), path.lesson());
    }

    public static String preview(LessonPath path) {
        return Address.of(PREVIEW, path.course(), path.lesson());
    }

    /** Where colleagues talk about a lesson. */
    public static String review(LessonPath path) {
        return Address.of(REVIEW, path.course(), path.lesson());
    }

    /** The same, at the choice of who should review it. */
    public static String reviewer(LessonPath path) {
        return review(path) + "#reviewer";
    }

    /** Where the steps in the review of a lesson are taken. */
    public static ReviewAddresses reviewOf(LessonPath path) {
        return new ReviewAddresses(
                review(path),
                Address.of(REVIEW_DECISION, path.course(), path.lesson()),
                Address.of(REVIEW_WITHDRAWAL, path.course(), path.lesson()),
                Address.of(REVIEW_PUBLICATION, path.course(), path.lesson()),
                Address.of(COMMENTS, path.course(), path.lesson()),
                lesson(path));
    }

    /** What a version changed, compared with the one before it. */
    public static String version(LessonPath path, int number) {
        return Address.of(VERSION, path.course(), path.lesson(), number);
    }

    /** What a version changed, compared with another one. */
    public static String version(LessonPath path, int number, int since) {
        return Address.with(version(path, number), Map.of("since", since));
    }
}
