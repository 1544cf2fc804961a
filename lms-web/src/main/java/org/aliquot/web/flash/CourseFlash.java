package org.aliquot.web.flash;

import static org.aliquot.web.language.Phrases.phrase;

/** What is said to a learner about a course. */
public enum CourseFlash implements Flash {
    ENROLLED(
            Tone.GOOD,
            phrase("You are enrolled"),
            phrase("Its lessons are under Courses, and its questions under Practice.")),
    ENROLL_FIRST(
            Tone.WARN,
            phrase("You need to enroll to read this lesson"),
            phrase("Enroll, and every lesson is open to you.")),
    ACCESS_ENDED(
            Tone.WARN,
            phrase("Your access to this course has ended"),
            phrase("Ask your school, or enter the code of a new class. What you have done is kept.")),
    TEST_STUDENT(
            Tone.WARN,
            phrase("Test students are not enrolled"),
            phrase("You can read the lessons. Nothing you do is kept.")),
    CODE_NEEDED(
            Tone.WARN,
            phrase("You need a class code for this course"),
            phrase("Your school or your instructor has it.")),
    CODE_UNKNOWN(
            Tone.WARN,
            phrase("No class of this course has that code"),
            phrase("Check each letter. The code may also have been replaced; your instructor has the new one.")),
    CLASS_FULL(
            Tone.WARN,
            phrase("All seats of this class are taken"),
            phrase("The code is right. Ask the person who gave it to you for a seat, then enter it again.")),
    CODE_TRIES(
            Tone.WARN,
            phrase("Too many wrong class codes"),
            phrase(
                    "The last one was not checked. Wait 15 minutes, and ask your instructor for the code in the meantime.")),
    JOINED(Tone.GOOD, phrase("You are in the class"), phrase("Today shows what is due, and when.")),
    COURSE_READ(
            Tone.GOOD,
            phrase("That was the last lesson"),
            phrase("Reread what you like. The exams are under Practice."));

    private final Tone tone;
    private final String title;
    private final String text;

    CourseFlash(Tone tone, String title, String text) {
        this.tone = tone;
        this.title = title;
        this.text = text;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String text() {
        return text;
    }
}
