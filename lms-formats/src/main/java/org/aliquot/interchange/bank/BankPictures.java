package org.aliquot.interchange.bank;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.aliquot.interchange.PictureNames;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.media.PictureLinks;

/** The pictures in the texts of one question that comes to our bank: by their names, or the words for them. */
final class BankPictures {

    private final PictureNames names;
    private final boolean ours;
    private final Set<String> away = new LinkedHashSet<>();
    private final Set<String> gone = new LinkedHashSet<>();

    /** {@code ours} where texts may hold names of our bank already. */
    BankPictures(PictureNames names, boolean ours) {
        this.names = names;
        this.ours = ours;
    }

    String of(String markdown) {
        return PictureLinks.each(markdown, this::picture);
    }

    private String picture(String words, String link) {
        if (link.matches("(?i)https?://.*")) {
            away.add(link);
            return "[" + (words.isBlank() ? link : words) + "](" + link + ")";
        }
        String name = names.name(link);
        if (name == null && !(ours && PictureLinks.isName(link))) {
            gone.add(link);
            return words;
        }
        return PictureLinks.picture(words, name == null ? link : name);
    }

    /** Tells what did not come along. */
    void tell(BiConsumer<Severity, String> told) {
        if (!away.isEmpty()) {
            told.accept(Severity.CHANGED, "they lie elsewhere, and the text links to them: " + String.join(", ", away));
        }
        if (!gone.isEmpty()) {
            told.accept(
                    Severity.DROPPED,
                    "they are not there, or neither drawings as ours nor PNG nor JPEG; the words for them stay: "
                            + String.join(", ", gone));
        }
    }
}
