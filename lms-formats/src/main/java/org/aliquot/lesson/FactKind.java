package org.aliquot.lesson;

import java.time.Period;
import org.aliquot.word.Word;

/** What a fact tells about, in the order of a way into the laboratory. */
public enum FactKind implements Word {
    /** A set of conditions under which a board lets people sit its exam. */
    ROUTE(12),
    /** A rule of an exam, from application to result. */
    EXAM(6),
    /** What keeps a credential. */
    UPKEEP(12),
    /** What a state asks for. */
    LICENSE(12),
    /** How programs are accredited and people trained. */
    TRAINING(24),
    /** Wages, jobs, growth, openings. */
    PAY(6);

    private final Period checkedEvery;

    FactKind(int months) {
        this.checkedEvery = Period.ofMonths(months);
    }

    /** How long what was read holds before somebody looks again: fees and pay change sooner than statutes. */
    public Period checkedEvery() {
        return checkedEvery;
    }
}
