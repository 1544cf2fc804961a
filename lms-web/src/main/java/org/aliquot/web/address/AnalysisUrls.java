package org.aliquot.web.address;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of how questions work and of the fair fix. */
public final class AnalysisUrls {

    public static final String UNDOING = "/teach/adjustments/{id}/undoing";
    public static final String KEEPING = QuestionUrls.ITEM + "/keeping";
    public static final String LOOKING_AGAIN = QuestionUrls.ITEM + "/looking-again";
    public static final String ADJUSTMENTS = QuestionUrls.ITEM + "/versions/{number}/adjustments";
    public static final String ADJUSTMENTS_FILE = ADJUSTMENTS + "/file";
    public static final String QUIZ = QuizUrls.QUIZ + "/analysis";
    public static final String QUIZ_FILE = QUIZ + "/file";
    public static final String SCORES_FILE = QUIZ + "/scores";

    public static final String HEALTH = QuestionUrls.ITEM + "/health";
    public static final String INTEGRITY = QuizUrls.QUIZ + "/integrity";

    private AnalysisUrls() {}

    public static String version(String slug, int number) {
        return Address.with(QuestionUrls.answers(slug), Map.of("version", number));
    }

    public static String adjustments(String slug, int number) {
        return Address.of(ADJUSTMENTS, slug, number);
    }

    public static String file(String slug, int number, Map<String, ? extends @Nullable Object> choice) {
        return Address.with(Address.of(ADJUSTMENTS_FILE, slug, number), choice);
    }

    public static String undoing(UUID adjustment) {
        return Address.of(UNDOING, adjustment);
    }

    public static String quiz(String key) {
        return Address.of(QUIZ, key);
    }

    /** How the questions of a quiz work, as a file; {@code filter} as on the page. */
    public static String quizFile(String key, Map<String, String> filter) {
        return Address.with(Address.of(QUIZ_FILE, key), filter);
    }

    /** How many reached what, as a file. */
    public static String scoresFile(String key, Map<String, String> filter) {
        return Address.with(Address.of(SCORES_FILE, key), filter);
    }

    /** A question month by month. */
    public static String health(String slug) {
        return Address.of(HEALTH, slug);
    }

    /** Whether questions of an exam became known, and whose answers are unusually quick or alike. */
    public static String integrity(String key) {
        return Address.of(INTEGRITY, key);
    }

    public static String keeping(String slug) {
        return Address.of(KEEPING, slug);
    }

    public static String lookingAgain(String slug) {
        return Address.of(LOOKING_AGAIN, slug);
    }
}
