package org.aliquot.web.attempt;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.util.function.Predicate;
import org.aliquot.web.attempt.ReviewPage.Outcome;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/** Which of an attempt's questions are gone through, by what became of them. */
enum Shown implements Word {
    MISSED(phrase("To go over"), outcome -> outcome != Outcome.RIGHT),
    WRONG(phrase("questions|Missed"), outcome -> outcome == Outcome.WRONG),
    PARTLY(phrase("questions|Partly right"), outcome -> outcome == Outcome.PARTLY),
    OPEN(phrase("Not answered"), outcome -> outcome == Outcome.OPEN),
    RIGHT(phrase("questions|Right"), outcome -> outcome == Outcome.RIGHT),
    ALL(phrase("questions|All"), _ -> true);

    private final String words;
    private final Predicate<Outcome> test;

    Shown(String words, Predicate<Outcome> test) {
        this.words = words;
        this.test = test;
    }

    String words() {
        return t(words);
    }

    boolean holds(Outcome outcome) {
        return test.test(outcome);
    }

    /** What an address names; what is to be gone over where it names nothing. */
    static Shown of(@Nullable String word) {
        return Word.find(Shown.class, word).orElse(MISSED);
    }
}
