package org.aliquot.web.flash;

/** What is said in the editor of a question. */
public enum QuestionFlash implements Flash {
    PUBLISHED("Published. New attempts get this version within a minute; running ones keep theirs."),
    UNCHANGED("Nothing has changed since it was published, so there is no new version."),
    SAVED("Draft saved."),
    MERGED("Draft saved, together with what a colleague saved meanwhile in other fields."),
    RETIRED("Retired. Within a minute no new attempt gets it; what was answered stays."),
    RESTORED("Given to new attempts again."),
    DISCARDED("Draft discarded. This is the published version."),
    GONE("Discarded. The question was never published and is gone."),
    PICTURE_KEPT("Uploaded and shown with the question. Learners see it once you publish.");

    private final String title;

    QuestionFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
