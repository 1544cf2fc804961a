package org.aliquot.web.flash;

/** What is said about a school's own slides. */
public enum SlideFlash implements Flash {
    SAVED("Saved."),
    PUBLISHED("Published. Learners find it in the atlas of the course."),
    WITHDRAWN("Withdrawn. Only staff see it now."),
    CALLED_OFF("Canceled."),
    REMOVED("Removed, with its marks."),
    MARKED("Marked. It is at the end of the list."),
    UNMARKED("The mark is gone."),
    PICTURE_KEPT("Saved. It comes first when you insert a picture into a lesson or a question."),
    NOT_ON_IT(
            "That place is not on the slide. Move the slide until what you mean is in view, then try again.",
            Tone.WARN),
    TOO_MANY_MARKS("A slide can have up to 100 marks. Remove one first.", Tone.WARN),
    NO_NAME("A mark needs a name of at most 100 characters.", Tone.WARN),
    NO_WORDS("A picture needs a title and a description.", Tone.WARN),
    BUSY("Other pictures are being made. Try again in a minute.", Tone.WARN),
    NOT_NOW("That cannot be done with the slide as it is now. See its state at the top of the page.", Tone.WARN);

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
