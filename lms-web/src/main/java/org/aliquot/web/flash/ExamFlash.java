package org.aliquot.web.flash;

import static org.aliquot.web.language.Phrases.phrase;

/** What is said to a learner about an exam. */
public enum ExamFlash implements Flash {
    ASSIGNMENT_CLOSED(
            Tone.WARN,
            phrase("This exam has closed"),
            phrase("If you could not take it in time, ask your instructor to set other dates for you.")),
    NONE_LEFT(
            Tone.WARN,
            phrase("You have taken this exam as often as it can be taken"),
            phrase("Your instructor can give you one more attempt.")),
    CODE_WANTED(
            Tone.WARN, phrase("This exam starts with an access code"), phrase("Your instructor or proctor has it.")),
    CODE_WRONG(
            Tone.WARN,
            phrase("That is not the access code"),
            phrase("Capitals and spaces do not matter. Ask for it again; nothing was started.")),
    CODES_SLOWED(
            Tone.WARN,
            phrase("Too many wrong codes"),
            phrase("Wait a moment before you type the next one. Nothing was started.")),
    NOT_SHOWN_YET(
            Tone.WARN, phrase("The questions are not shown yet"), phrase("This page says when they will be shown.")),
    NOT_OPEN_YET(Tone.WARN, phrase("This is not open yet"), phrase("This page says when it opens.")),
    EXAM_RUNNING(
            Tone.WARN,
            phrase("An exam with some of these questions is under way"),
            phrase("Hand it in first. Then the reasons are shown again.")),
    KEPT_BACK(
            Tone.WARN,
            phrase("An exam that you took keeps some of these questions hidden"),
            phrase("If that exam shows its questions later, they are shown here then.")),
    MODE_NOT_OFFERED(Tone.WARN, phrase("This exam is not offered that way"), phrase("Choose one of the ways below.")),
    TOO_MANY_TODAY(
            Tone.WARN,
            phrase("You have started this exam 100 times today"),
            phrase("That is the limit for one day. Try again tomorrow, or take another exam or quiz.")),
    TOO_FEW_QUESTIONS(
            Tone.WARN,
            phrase("This exam cannot start now"),
            phrase(
                    "There are too few published questions in one of its areas. Your instructor can add some; nothing was started.")),
    NOT_SHOWN_AGAIN(
            Tone.WARN,
            phrase("The questions of this exam are not shown again"),
            phrase("You can still see its result.")),
    ANSWERS_NOT_KEPT(
            Tone.WARN, phrase("The answers of this exam are no longer kept"), phrase("You can still see its result.")),
    SHARED(
            Tone.GOOD,
            phrase("The result is shown"),
            phrase("They get a notice. Below you see who can open it, and you can stop it there.")),
    SHARE_ENDED(Tone.GOOD, phrase("The result is no longer shown"), phrase("The instructor can no longer open it.")),
    NOBODY_CHOSEN(Tone.WARN, phrase("Choose an instructor first"), phrase("No one new can see the result."));

    private final Tone tone;
    private final String title;
    private final String text;

    ExamFlash(Tone tone, String title, String text) {
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
