package org.aliquot.web.flash;

import static org.aliquot.web.language.Phrases.phrase;

/** What is said about continuing education. */
public enum CreditFlash implements Flash {
    CREDENTIAL_KEPT(Tone.GOOD, phrase("Saved"), phrase("Everything below with a date in its cycle counts toward it.")),
    CREDENTIAL_REMOVED(Tone.GOOD, phrase("The credential is removed"), phrase("What you earned is still here.")),
    RENEWED(
            Tone.GOOD,
            phrase("The next cycle is added"),
            phrase(
                    "The one before it stays on this page until it is complete or over. Then you find it under Earlier cycles.")),
    CREDIT_KEPT(Tone.GOOD, phrase("Saved"), phrase("It counts toward each credential whose cycle includes that day.")),
    CREDIT_REMOVED(Tone.GOOD, phrase("The entry is removed"), phrase("Its proof is deleted as well.")),
    PROOF_REMOVED(Tone.GOOD, phrase("The proof is deleted"), phrase("The entry is still here.")),
    PROOF_TOO_LARGE(
            Tone.WARN, phrase("The entry is saved, but not its proof"), phrase("The file is larger than 8 MB.")),
    PROOF_OF_OTHER_FORMAT(
            Tone.WARN,
            phrase("The entry is saved, but not its proof"),
            phrase("The file is not a PDF, PNG or JPEG. Photograph the certificate, or print it as a PDF.")),
    PROOFS_FULL(
            Tone.WARN,
            phrase("The entry is saved, but not its proof"),
            phrase("You have 200 MB of proofs, which is as much as can be kept. Delete some of earlier cycles first.")),
    COURSE_SAVED(Tone.GOOD, "Saved", "Learners who complete the course from now on get this credit."),
    COURSE_WITHOUT(Tone.GOOD, "Saved", "The course gives no credit from now on.");

    private final Tone tone;
    private final String title;
    private final String text;

    CreditFlash(Tone tone, String title, String text) {
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
