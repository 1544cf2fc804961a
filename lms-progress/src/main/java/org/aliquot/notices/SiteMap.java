package org.aliquot.notices;

import java.util.UUID;
import org.aliquot.catalog.LessonPath;

/** Addresses of the pages that news are about, within the site; whoever makes the pages knows them. */
public interface SiteMap {

    String course(String slug);

    /** What is due and what comes next. */
    String today();

    /** What the learner's classes have to do until when. */
    String classWork();

    String profile();

    String notices();

    /** Where letters about news are ended without a sign-in. */
    String endOfLetters(String secret);

    /** A learner's clinical rotations. */
    String rotations();

    /** A learner's certificates. */
    String certificates();

    String result(UUID attempt);

    /** What somebody reported about a question, and what was answered. */
    String report(UUID attempt, int position);

    /** A result that a learner shows to an instructor. */
    String sharedResult(UUID share);

    /** What staff wrote to a learner. */
    String message(UUID message);

    /** Written answers that wait for those who mark. */
    String marking();

    /** Where colleagues talk about a question. */
    String review(String slug);

    /** Where colleagues talk about a lesson. */
    String review(LessonPath lesson);
}
