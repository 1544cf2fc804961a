package org.aliquot.delivery;

import java.util.List;

/**
 * Own practice in tutor mode, as a device takes it along.
 *
 * @param isWhole whether these are all that still wait for an answer
 */
public record OpenPractice(List<OpenQuestion> questions, boolean isWhole) {

    static final OpenPractice NOTHING = new OpenPractice(List.of(), false);

    public OpenPractice {
        questions = List.copyOf(questions);
    }
}
