package org.aliquot.interchange;

/** Takes a course as its file tells it, in this order. May throw to make the reader stop. */
public interface CartridgeSink {

    void course(CartridgeCourse course);

    /** A part of the course; the lessons after it stand in it. */
    void section(String identifier, String title);

    void lesson(CartridgeLesson lesson);

    /** The questions after it are those of this quiz. */
    void quiz(CartridgeQuiz quiz);

    /** The questions after it are those of a bank, which no quiz lists. */
    void bank(String identifier);

    /** Takes the questions of the quiz or bank before. */
    QuestionSink questions();

    /** What of the course is changed or left out. */
    void finding(QuestionFinding finding);
}
