package org.aliquot.web.clinical;

import static org.aliquot.web.language.Phrases.phrase;

import java.util.Optional;
import java.util.UUID;
import org.aliquot.clinical.Evaluation;
import org.aliquot.clinical.Rating;
import org.aliquot.web.staff.Typed;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** An evaluation as it was typed. */
record EvaluationForm(
        @Nullable UUID id,
        @Nullable UUID signer,
        @Nullable String psychomotor,
        @Nullable String cognitive,
        @Nullable String affective,
        @Nullable String remark,
        @Nullable String secondsAgo) {

    /** What it takes. */
    static final String RULE = "An evaluation needs a rating in each of the three areas.";

    static final String PSYCHOMOTOR = phrase("Technical skills (psychomotor)");
    static final String COGNITIVE = phrase("Knowledge and problem solving (cognitive)");
    static final String AFFECTIVE = phrase("Professional conduct (affective)");

    /** Empty when something is missing or wrong. */
    Optional<Evaluation> read(Typed reading) {
        Rating skills = rating(psychomotor);
        Rating knowledge = rating(cognitive);
        Rating conduct = rating(affective);
        String words = reading.optionalText("remark", remark, Evaluation.LONGEST);
        return id == null || skills == null || knowledge == null || conduct == null || !reading.isSound()
                ? Optional.empty()
                : Optional.of(new Evaluation(id, skills, knowledge, conduct, words, Ago.seconds(secondsAgo)));
    }

    private static @Nullable Rating rating(@Nullable String word) {
        return Word.find(Rating.class, word).orElse(null);
    }
}
