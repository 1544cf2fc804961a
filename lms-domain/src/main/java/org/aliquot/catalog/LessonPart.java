package org.aliquot.catalog;

import java.util.List;
import org.aliquot.prose.Portrait;

/** One stretch of a lesson in reading order. */
public sealed interface LessonPart {

    /** Safe HTML. */
    record Text(String html) implements LessonPart {}

    /** A drawing with its caption as safe inline HTML. */
    record Figure(Exhibit exhibit, String captionHtml) implements LessonPart {}

    /** Pictures of the atlas beside each other, with their caption as safe inline HTML. */
    record Portraits(List<Portrait> of, String captionHtml) implements LessonPart {
        public Portraits {
            of = List.copyOf(of);
        }
    }

    /** A check of another lesson, asked before this one begins; it belongs to that lesson. */
    record Opening(String slug) implements LessonPart {}

    /** The place of a knowledge check; the question bank knows the slug. */
    record Check(String slug) implements LessonPart {}
}
