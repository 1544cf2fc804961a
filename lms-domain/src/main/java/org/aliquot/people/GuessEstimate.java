package org.aliquot.people;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How many guesses a password takes somebody who tries common passwords, words, names, keyboard walks, dates, repetitions and
 * what is known of the person first. A list of a few thousand passwords would know few of twelve signs and more; those are
 * made of shorter ones, which this knows by their parts. The word lists take 11 MB, from the first password on.
 */
final class GuessEstimate {

    private static final Zxcvbn ESTIMATOR = new Zxcvbn();

    /** What anybody would try at a school of laboratory science. */
    private static final List<String> HERE = List.of(
            "aliquot",
            "laboratory",
            "labor",
            "medical",
            "school",
            "college",
            "student",
            "learner",
            "instructor",
            "teacher",
            "administrator",
            "hematology",
            "microbiology",
            "chemistry",
            "technologist",
            "technician",
            "ascp",
            "mlt",
            "mls",
            "exam",
            "course");

    /** Estimating costs more than linearly; who is strong in these needs no more. */
    private static final int LOOKED_AT = 32;

    private GuessEstimate() {}

    /** Guesses for the beginning of this password, when its owner's address and name are known. */
    static double of(String password, String email, String name) {
        String beginning = password.substring(0, Math.min(LOOKED_AT, password.length()));
        return ESTIMATOR.measure(beginning, known(email, name)).getGuesses();
    }

    /** How many characters remain once every word is taken out that is known of the person or the place. */
    static int leftWithoutKnown(String password, String email, String name) {
        String left = password.toLowerCase(Locale.ROOT);
        for (String word : known(email, name)) {
            left = left.replace(word, "");
        }
        return left.length();
    }

    private static List<String> known(String email, String name) {
        return Stream.concat(
                        Stream.of(email, email.split("@", 2)[0], name),
                        Stream.concat(Arrays.stream((email + " " + name).split("[^\\p{L}\\p{N}]+")), HERE.stream()))
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .distinct()
                .toList();
    }
}
