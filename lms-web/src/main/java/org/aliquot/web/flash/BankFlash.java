package org.aliquot.web.flash;

/** What is said above the list of questions. */
public enum BankFlash implements Flash {
    FILTER_SAVED("Saved. It stands above the list, for you alone."),
    GOAL_SET("Goal set. What is to be written is counted by it."),
    GOAL_NO_NUMBER("Not set: a goal is a number of exams, 1 to 50."),
    FILTER_REMOVED("Removed. The questions themselves stay."),
    FILTER_UNNAMED("Not saved: a filter needs a name of at most 80 characters."),
    NONE_CHOSEN("No question is marked. Mark some first."),
    NOTHING_CHANGED("Nothing was changed: none of these questions needed it."),
    DISCARDED("The drafts are discarded."),
    CHANGE_UNDONE("Undone. The questions are as before."),
    CHANGE_UNDONE_PARTLY("Undone where no one has changed the question since; the others stay as they are.");

    private final String title;

    BankFlash(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
