package org.aliquot.lesson;

import java.util.List;
import org.aliquot.digest.Sha256;

/** All that is read of a lesson, apart from its place and its sources: another language has other words. */
public record LessonWords(String title, String summary, List<String> objectives, String body) {

    public LessonWords {
        objectives = List.copyOf(objectives);
    }

    public static LessonWords of(LessonContent lesson) {
        return new LessonWords(lesson.title(), lesson.summary(), lesson.objectives(), lesson.body());
    }

    /** Tells one set of words from any other; what a translation says it was made from. */
    public String fingerprint() {
        return Sha256.fingerprint(title + '\0' + summary + '\0' + String.join("\0", objectives) + '\0' + body);
    }
}
