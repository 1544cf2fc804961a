package org.aliquot.bank;

import java.time.Instant;
import org.aliquot.catalog.ReaderLanguage;
import org.aliquot.word.Language;
import org.jspecify.annotations.Nullable;

/**
 * In which words somebody reads questions.
 *
 * @param asOf the words that stood at this moment; null for those that stand now
 */
public record Reading(Language language, @Nullable Instant asOf) {

    public static final Reading ENGLISH = new Reading(Language.ENGLISH, null);

    /** As whoever asks wants to read now. */
    public static Reading now() {
        return ReaderLanguage.now() == Language.ENGLISH ? ENGLISH : new Reading(ReaderLanguage.now(), null);
    }

    /** This one, or where it is English as whoever asks wants to read now: for what is looked at afterwards. */
    public Reading orNow() {
        return isEnglish() ? now() : this;
    }

    public boolean isEnglish() {
        return language == Language.ENGLISH;
    }
}
