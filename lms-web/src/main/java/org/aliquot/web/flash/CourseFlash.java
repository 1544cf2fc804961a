package org.aliquot.web.flash;

/** What is said to a learner about a course. */
public enum CourseFlash implements Flash {
    ENROLLED(Tone.GOOD, "You are enrolled", "You find its lessons under Courses, and its questions under Practice."),
    ENROLL_FIRST(Tone.WARN, "This lesson belongs to the course", "Enroll, and every lesson is open to you."),
    ACCESS_ENDED(
            Tone.WARN,
            "Your access to this course has ended",
            "Ask your school, or enter the code of a new class. What you have done is kept."),
    CODE_NEEDED(Tone.WARN, "You need a class code for this course", "Your school or your instructor has it."),
    CODE_UNKNOWN(
            Tone.WARN,
            "No class of this course has that code",
            "Check the letters. A code may also have been replaced by a new one; your instructor knows it."),
    CLASS_FULL(
            Tone.WARN,
            "All seats of this class are taken",
            "The code is right. Ask the person who gave it to you for a seat, then enter it again."),
    CODE_TRIES(
            Tone.WARN,
            "Too many codes that belong to no class",
            "The last one was not checked. Wait 15 minutes, and ask your instructor for the code in the meantime."),
    JOINED(Tone.GOOD, "You are in the class", "What is due, and when, stands under Today."),
    COURSE_READ(Tone.GOOD, "That was the last lesson", "Reread what you like. The exams are under Practice.");

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
