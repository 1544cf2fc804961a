package org.aliquot.web.clinical;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clinical.Signing;
import org.aliquot.clinical.SkillLevel;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** A signature on a skill as it was typed. */
record SkillForm(
        @Nullable UUID id,
        @Nullable UUID signer,
        @Nullable Integer number,
        @Nullable String level,
        @Nullable String attempts,
        @Nullable String doneOn,
        @Nullable String remark,
        @Nullable String secondsAgo) {

    /** What a signature on a skill takes. */
    static final String RULE = "A skill needs a level, the day it was done, and between 1 and 99 attempts.";

    private static final int MOST_ATTEMPTS = 99;

    /** Empty when something is missing or wrong. */
    Optional<Signing> read(Typed reading) {
        SkillLevel how = Word.find(SkillLevel.class, level).orElse(null);
        LocalDate day = reading.day("doneOn", doneOn);
        Integer times = reading.number("attempts", attempts, 1, MOST_ATTEMPTS);
        String words = reading.optionalText("remark", remark, Signing.LONGEST);
        return id == null || number == null || how == null || day == null || !reading.isSound()
                ? Optional.empty()
                : Optional.of(new Signing(
                        id, number, how, Objects.requireNonNullElse(times, 1), day, words, Ago.seconds(secondsAgo)));
    }
}
