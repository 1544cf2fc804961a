package org.aliquot.web.address;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Addresses of exams as learners sit them. */
public final class ExamUrls {

    public static final String ATTEMPTS = "/attempts";
    public static final String ATTEMPT = ATTEMPTS + "/{id}";
    public static final String RESULT = ATTEMPT + "/result";
    public static final String REVIEW = ATTEMPT + "/review";
    /** How the estimate of an adaptive exam settled. */
    public static final String STEPS = ATTEMPT + "/steps";
    /** The table beside the questions, in tutor mode. */
    public static final String ROOM_INTERVALS = ATTEMPT + "/intervals";

    public static final String PRACTICE = "/practice";
    public static final String EXAM = PRACTICE + "/{exam}";
    /** How scores are worked out. */
    public static final String SCORES = "/scores";

    private static final Pattern QUESTION = Pattern.compile("([0-9a-f-]{36})[.]([0-9]{1,3})");

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

    public static String roomIntervals(String attempt) {
        return Address.of(ROOM_INTERVALS, attempt);
    }

    public static String result(String attempt) {
        return Address.of(RESULT, attempt);
    }

    public static String steps(String attempt) {
        return Address.of(STEPS, attempt);
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

    /** One question with its reasons, on the page where it stands. */
    public static String reviewOf(String attempt, int position) {
        return review(attempt) + "?at=" + position + "#question-" + position;
    }

    /** The same from what an address says of it, {@code attempt.position}; empty for anything else. */
    public static Optional<String> reviewOf(@Nullable String question) {
        Matcher found = QUESTION.matcher(question == null ? "" : question);
        return found.matches()
                ? Optional.of(reviewOf(found.group(1), Integer.parseInt(found.group(2))))
                : Optional.empty();
    }

    public static String receipt(String attempt) {
        return "/api/v1" + attempt(attempt) + "/receipt";
    }
}
