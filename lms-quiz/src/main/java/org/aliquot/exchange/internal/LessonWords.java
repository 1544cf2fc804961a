package org.aliquot.exchange.internal;

import java.util.List;
import org.aliquot.catalog.LessonText;
import org.aliquot.digest.Sha256;

/** What a page of another system says as a lesson. */
final class LessonWords {

    private LessonWords() {}

    /** What only its authors here can say is empty. */
    static LessonText text(String title, String body) {
        return new LessonText(title, "", 0, List.of(), List.of(), List.of(), body);
    }

    static String hash(LessonText text) {
        return Sha256.hex(text.title() + "\n" + text.body());
    }
}
