package org.aliquot.simulation;

import java.util.stream.IntStream;

/** Whatever comes to mind, piece by piece: a lesson, a quiz, ten questions, or the cards that are due. */
final class RandomStudy implements StudyWay {

    private static final int A_FEW = 10;
    private static final int KINDS = 4;

    @Override
    public void study(StudyDesk desk) {
        while (desk.minutesLeft() >= 1) {
            piece(desk, desk.random().below(KINDS));
        }
    }

    private static void piece(StudyDesk desk, int kind) {
        var unread = desk.unread();
        var unasked = desk.unasked();
        if (kind == 0 && !unread.isEmpty()) {
            desk.read(unread.get(desk.random().below(unread.size())), Syllabus.MINUTES_OF_A_LESSON);
        } else if (kind == 1 && !unasked.isEmpty()) {
            desk.quiz(unasked.get(desk.random().below(unasked.size())));
        } else if (kind == 2) {
            desk.practise(IntStream.range(0, desk.syllabus().lessons()).boxed().toList(), A_FEW);
        } else if (kind == 3) {
            desk.review(desk.due(false), 4 * A_FEW);
        }
    }
}
