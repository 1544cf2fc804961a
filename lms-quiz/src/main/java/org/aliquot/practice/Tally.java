package org.aliquot.practice;

/** How many questions there are, and how many of them a learner has not met, missed last, marked, or should see again. */
public record Tally(int all, int unseen, int missed, int flagged, int due) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally and(Standing standing) {
        return new Tally(
                all + 1,
                unseen + (standing.met() ? 0 : 1),
                missed + (standing.missed() ? 1 : 0),
                flagged + (standing.flagged() ? 1 : 0),
                due + (standing.due() ? 1 : 0));
    }

    public int of(PracticePool pool) {
        return switch (pool) {
            case ANY -> all;
            case UNSEEN -> unseen;
            case MISSED -> missed;
            case FLAGGED -> flagged;
            case DUE -> due;
        };
    }
}
