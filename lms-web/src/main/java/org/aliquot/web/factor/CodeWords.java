package org.aliquot.web.factor;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import java.time.Duration;
import org.aliquot.web.Wording;

/** What is said about codes that were not right. */
final class CodeWords {

    static final String NOT_OF_THIS_APP = phrase(
            "That is not the code the app shows now. Type the newest one. If that is refused too, check that the phone's clock is right.");
    static final String WRONG = phrase(
            "That code is wrong or has been used before. Each code works once, so wait for the next one and type that.");

    private CodeWords() {}

    static String tooMany(Duration wait) {
        return t(
                "Too many wrong codes. Wait {0}, then try again. Until then, even the right code is not accepted.",
                Wording.count(wait.plusSeconds(59).toMinutes(), "minute"));
    }
}
