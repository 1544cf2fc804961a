package org.aliquot.web.address;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses of exams as learners sit them. */
public final class ExamUrls {

    public static final String ATTEMPTS = "/attempts";
    public static final String ATTEMPT = ATTEMPTS + "/{id}";
    public static final String RESULT = ATTEMPT + "/result";
    public static final String REVIEW = ATTEMPT + "/review";
    public static final String PRACTICE = "/practice";
    public static final String EXAM = PRACTICE + "/{exam}";
    /** How scores are computed. */
    public static final String SCORES = "/scores";

    /** Questions of a review that stand on one page: with it, an address leads to a question. */
    public static final int REVIEWED_ON_A_PAGE = 5;

    private ExamUrls() {}

    public static String exam(String key) {
        return Address.of(EXAM, key);
    }

    public static String attempt(String id) {
        return Address.of(ATTEMPT, id);
    }

    /** The room of an attempt that this browser has just started, and so holds. */
    public static String startedAttempt(String id) {
        return attempt(id) + "?started";
    }

    public static String result(String attempt) {
        return Address.of(RESULT, attempt);
    }

    /** The missed questions with their reasons. */
    public static String review(String attempt) {
        return Address.of(REVIEW, attempt);
    }

    public static String reviewOfAll(String attempt) {
        return review(attempt) + "?show=all";
    }

    /** Those of one outcome, of one area unless it is null. */
    public static String review(String attempt, String show, @Nullable String area, int page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("show", show);
        parameters.put("area", area);
        parameters.put("page", page == 1 ? null : page);
        return Address.with(review(attempt), parameters);
    }

    /** One question among all of them, by its place in the attempt. */
    public static String reviewed(String attempt, int position) {
        return review(attempt, "all", null, (position - 1) / REVIEWED_ON_A_PAGE + 1) + "#question-" + position;
    }

    public static String receipt(String attempt) {
        return "/api/v1" + attempt(attempt) + "/receipt";
    }
}
