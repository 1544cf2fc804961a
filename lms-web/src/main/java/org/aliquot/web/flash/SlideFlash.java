package org.aliquot.web.flash;

/** What is said about a school's own slides. */
public enum SlideFlash implements Flash {
    SAVED("Saved."),
    PUBLISHED("Published. Learners find it in the atlas of the course."),
    WITHDRAWN("Withdrawn. Only staff see it now."),
    CALLED_OFF("Canceled. Nothing is kept of the file."),
    REMOVED("Removed, with its tiles and what was marked."),
    MARKED("Marked. It is the last one in the list."),
    UNMARKED("The mark is gone."),
    PICTURE_KEPT("Saved as a picture. You find it first among the pictures of a lesson and a question."),
    NOT_ON_IT("That lies beside the slide. Move it until you see what you mean, then try again.", Tone.WARN),
    NO_NAME("A mark needs a name of at most 100 characters.", Tone.WARN),
    NO_WORDS("A picture needs a title and a description.", Tone.WARN),
    BUSY("Other pictures are being made. Try again in a minute.", Tone.WARN),
    NOT_NOW("This cannot be done now. The page shows how the slide stands.", Tone.WARN);

    private final String title;
    private final Tone tone;

    SlideFlash(String title) {
        this(title, Tone.GOOD);
    }

    SlideFlash(String title, Tone tone) {
        this.title = title;
        this.tone = tone;
    }

    @Override
    public Tone tone() {
        return tone;
    }

    @Override
    public String title() {
        return title;
    }
}
