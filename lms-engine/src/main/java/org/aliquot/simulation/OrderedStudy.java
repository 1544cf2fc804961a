package org.aliquot.simulation;

import java.util.stream.IntStream;

/** Lesson after lesson in the order of the course, each with its quiz; when all are read, questions from anywhere. */
final class OrderedStudy implements StudyWay {

    @Override
    public void study(StudyDesk desk) {
        while (desk.minutesLeft() >= 1) {
            if (!desk.unasked().isEmpty()) {
                desk.quiz(desk.unasked().getFirst());
            } else if (!desk.unread().isEmpty()) {
                desk.read(desk.unread().getFirst(), (int) desk.minutesLeft());
            } else {
                desk.practise(
                        IntStream.range(0, desk.syllabus().lessons()).boxed().toList(), (int) desk.minutesLeft());
            }
        }
    }
}
