package org.aliquot.prose;

import java.time.LocalDate;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Something about the world that a text points at instead of repeating it, with where it was found and when.
 *
 * @param about what or where it applies to, such as {@code MLT(ASCP)} or {@code Florida}
 * @param label which point of that, such as {@code Route 1}
 * @param text what was found, one paragraph of Markdown
 * @param source who says so
 * @param address where to read it; null where no stable page is known
 * @param vintage the time that the fact speaks of, such as {@code wages of May 2023}; null when it is the time of checking
 * @param dueOn the day by which it was to be checked again, once that has come; null before, and wherever it is kept
 */
public record Fact(
        String about,
        String label,
        String text,
        Mark mark,
        String source,
        @Nullable String address,
        @Nullable String vintage,
        LocalDate checkedOn,
        @Nullable LocalDate dueOn) {

    /** The same, to be checked again. */
    public Fact due(LocalDate day) {
        return new Fact(about, label, text, mark, source, address, vintage, checkedOn, day);
    }

    /** How near to the one who decides the source is. */
    public enum Mark implements Word {
        OFFICIAL("Own text"),
        THIRD_PARTY("Third party");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        /** For readers. */
        public String words() {
            return words;
        }
    }
}
