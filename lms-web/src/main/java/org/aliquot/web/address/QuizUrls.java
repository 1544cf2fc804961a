package org.aliquot.web.address;

import java.util.Map;

/** Addresses of quizzes and exams, and of the home of instructors. */
public final class QuizUrls {

    public static final String TEACH = "/teach";
    public static final String QUIZ = TEACH + "/quizzes/{key}";
    public static final String QUIZ_COPIES = QUIZ + "/copies";
    public static final String QUIZ_QUESTIONS = QUIZ + "/questions";
    public static final String QUIZ_UNDOING = QUIZ_QUESTIONS + "/undoing";
    public static final String QUIZ_RULES = QUIZ + "/rules";
    public static final String RULES_UNDOING = QUIZ_RULES + "/undoing";
    public static final String QUIZ_ADMISSION = QUIZ + "/admission";
    public static final String ADMISSION_UNDOING = QUIZ_ADMISSION + "/undoing";
    public static final String QUIZ_TRIALS = QUIZ + "/trials";
    public static final String QUIZ_REMOVAL = QUIZ + "/removal";
    public static final String TRIAL_REMOVAL = TEACH + "/trials/{attempt}/removal";

    private QuizUrls() {}

    public static String quiz(String key) {
        return Address.of(QUIZ, key);
    }

    public static String quizQuestions(String key) {
        return Address.of(QUIZ_QUESTIONS, key);
    }

    /** @param number of the version that is taken back */
    public static String quizUndoing(String key, int number, String q) {
        return Address.with(Address.of(QUIZ_UNDOING, key), Map.of("number", number, "q", q));
    }

    public static String trialRemoval(String attempt) {
        return Address.of(TRIAL_REMOVAL, attempt);
    }

    public static String quizRules(String key) {
        return Address.of(QUIZ_RULES, key);
    }

    /**
     * The page of rules that were just saved.
     *
     * @param number of the version that this made, of the exam or of its admission
     */
    public static String savedRules(String key, int number) {
        return Address.with(quizRules(key), Map.of("saved", number));
    }

    /** @param number of the version that is taken back */
    public static String rulesUndoing(String key, int number) {
        return Address.with(Address.of(RULES_UNDOING, key), Map.of("number", number));
    }

    /** @param number of the version that is taken back */
    public static String admissionUndoing(String key, int number) {
        return Address.with(Address.of(ADMISSION_UNDOING, key), Map.of("number", number));
    }
}
