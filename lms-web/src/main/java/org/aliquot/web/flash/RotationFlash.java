package org.aliquot.web.flash;

/** What is said about clinical rotations. */
public enum RotationFlash implements Flash {
    CHECKLIST_COPIED(Tone.GOOD, "This is your copy", "Change it, and choose it when you plan a rotation."),
    CHECKLIST_SAVED(Tone.GOOD, "Saved", "Rotations that are planned from now on get it so."),
    CHECKLIST_RETIRED(Tone.GOOD, "The checklist is retired", "Rotations that have it keep it."),
    CHECKLIST_RESTORED(Tone.GOOD, "The checklist is offered again", "Choose it when you plan a rotation."),
    PLANNED(Tone.GOOD, "The rotation is planned", "Next, make a link for the preceptor."),
    CHANGED(Tone.GOOD, "The rotation is changed", "What was signed stays."),
    REMOVED(Tone.GOOD, "The rotation is removed", "Nothing had been signed."),
    NOT_REMOVED(Tone.WARN, "The rotation was not removed", "Something is signed in it, so it stays on record."),
    LINK_CLOSED(Tone.GOOD, "The link no longer opens", "What was signed with it stays."),
    STRUCK(Tone.GOOD, "The signature no longer counts", "It stays on record with your reason."),
    NOT_STRUCK(Tone.WARN, "Nothing was changed", "Enter a reason. A signature can be struck once."),
    PRACTICE_PLANNED(Tone.GOOD, "The plan is saved", "The learner and the preceptor see it beside the skill."),
    NO_PRACTICE(Tone.WARN, "Nothing was saved", "Write down what the learner practices, and check the date."),
    NAMED(Tone.GOOD, "Thank you", "Your name appears beside everything you sign on this device."),
    SKILL_SIGNED(Tone.GOOD, "Signed", "To correct it, sign the skill again. The latest signature counts."),
    DAY_SIGNED(Tone.GOOD, "The day is signed", "To correct it, sign the same day again on this device."),
    EVALUATED(Tone.GOOD, "The evaluation is signed", "To correct it, sign it again. The latest one counts.");

    private final Tone tone;
    private final String title;
    private final String text;

    RotationFlash(Tone tone, String title, String text) {
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
