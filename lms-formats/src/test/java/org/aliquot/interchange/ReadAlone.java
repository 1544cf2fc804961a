package org.aliquot.interchange;

import java.nio.file.Path;

/** Reads one file in a Java of its own and says what came of it. */
final class ReadAlone {

    private ReadAlone() {}

    public static void main(String[] arguments) {
        Attempt attempt = Attempt.of(QuestionFormat.valueOf(arguments[0]), Path.of(arguments[1]));
        System.out.println(
                attempt.report() == null
                        ? attempt.message()
                        : attempt.report().read() + " read, "
                                + attempt.told().lines().limit(3).toList());
    }
}
