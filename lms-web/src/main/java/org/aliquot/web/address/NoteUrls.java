package org.aliquot.web.address;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Addresses of a learner's notes. */
public final class NoteUrls {

    public static final String NOTES = "/notes";
    /** All of them in one file, for people or for a table. */
    public static final String FILE = NOTES + "/file/{format}";

    public static final String NOTE = NOTES + "/{id}";
    public static final String REMOVAL = NOTE + "/removal";
    public static final String RESTORATION = NOTE + "/restoration";
    public static final String OF_LESSON = CourseUrls.LESSON + "/notes";
    public static final String OF_QUESTION = ExamUrls.REVIEW + "/{position}/notes";

    private NoteUrls() {}

    /** @param removed the note that was just removed and may be taken back; null for none */
    public static String notes(@Nullable String typed, @Nullable UUID removed) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("q", typed);
        parameters.put("removed", removed);
        return Address.with(NOTES, parameters);
    }

    public static String file(String format) {
        return Address.of(FILE, format);
    }

    public static String note(UUID id) {
        return Address.of(NOTE, id);
    }

    public static String removal(UUID id) {
        return Address.of(REMOVAL, id);
    }

    public static String restoration(UUID id) {
        return Address.of(RESTORATION, id);
    }

    public static String ofLesson(String course, String lesson) {
        return Address.of(OF_LESSON, course, lesson);
    }

    public static String ofQuestion(String attempt, int position) {
        return Address.of(OF_QUESTION, attempt, position);
    }
}
