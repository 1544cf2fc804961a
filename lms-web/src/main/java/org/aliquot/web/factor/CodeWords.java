package org.aliquot.web.factor;

import java.time.Duration;
import org.aliquot.web.Wording;

/** What is said about codes that were not right. */
final class CodeWords {

    static final String NOT_OF_THIS_APP =
            "That is not the code the app shows now. Type the newest one; if it is refused again, see whether the phone's clock is right.";
    static final String WRONG =
            "That code is not right, or was used before. Wait for the next one and type that; each works once.";

    private CodeWords() {}

    static String tooMany(Duration wait) {
        return "Too many wrong codes. Wait "
                + Wording.count(wait.plusSeconds(59).toMinutes(), "minute")
                + ", then try again; until then even the right one is not looked at.";
    }
}
