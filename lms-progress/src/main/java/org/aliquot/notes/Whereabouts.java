package org.aliquot.notes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aliquot.prose.Passage;
import org.jspecify.annotations.Nullable;

/** Finds the passage of a note in a newer text: by its quote, first below the same heading; without a quote by its heading. */
final class Whereabouts {

    private Whereabouts() {}

    /** Empty when the text no longer has it. */
    static Optional<String> anchor(List<Passage> text, String anchor, @Nullable String quote) {
        if (quote == null) {
            return anchor.isEmpty()
                    ? Optional.of("")
                    : text.stream().map(Passage::anchor).filter(anchor::equals).findFirst();
        }
        String wanted = letters(quote);
        List<String> holding = text.stream()
                .filter(passage -> letters(passage.heading() + passage.words()).contains(wanted))
                .map(Passage::anchor)
                .toList();
        return holding.contains(anchor) ? Optional.of(anchor) : holding.stream().findFirst();
    }

    /** What a browser selects and what the text says differ in spaces, and in marks such as those of an exponent. */
    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
