package org.aliquot.web.address;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.aliquot.messages.Addressees;
import org.jspecify.annotations.Nullable;

/** Addresses of what staff write to learners. */
public final class MessageUrls {

    public static final String SENT = QuizUrls.TEACH + "/messages";
    public static final String NEW_MESSAGE = SENT + "/new";
    /** As its readers see it. */
    public static final String MESSAGE = "/messages/{id}";

    private MessageUrls() {}

    public static String message(UUID id) {
        return Address.of(MESSAGE, id);
    }

    /** @param about the learner, or the class; null for all at an exam */
    public static String write(Addressees to, @Nullable UUID about) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("to", to.word());
        parameters.put("about", about);
        return Address.with(NEW_MESSAGE, parameters);
    }

    /** About the exam that a learner sits: it is shown in their room. */
    public static String writeToOneAt(String exam, UUID learner) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("to", Addressees.LEARNER.word());
        parameters.put("about", learner);
        parameters.put("exam", exam);
        return Address.with(NEW_MESSAGE, parameters);
    }

    /** To be ticked. */
    public static String writeToSome(UUID cohort) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("to", Addressees.CLASS.word());
        parameters.put("about", cohort);
        parameters.put("some", true);
        return Address.with(NEW_MESSAGE, parameters);
    }

    /** Those at an exam and in a class; each empty for any. */
    public static String writeToThoseAt(String exam, String cohort) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("to", Addressees.RUNNING.word());
        parameters.put("exam", exam);
        parameters.put("about", cohort);
        return Address.with(NEW_MESSAGE, parameters);
    }
}
