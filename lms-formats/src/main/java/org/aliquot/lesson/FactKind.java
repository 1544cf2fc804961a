package org.aliquot.lesson;

import org.aliquot.word.Word;

/** What a fact tells about, in the order of a way into the laboratory. */
public enum FactKind implements Word {
    /** A set of conditions under which a board lets people sit its exam. */
    ROUTE,
    /** A rule of an exam, from application to result. */
    EXAM,
    /** What keeps a credential. */
    UPKEEP,
    /** What a state asks for. */
    LICENSE,
    /** How programs are accredited and people trained. */
    TRAINING,
    /** Wages, jobs, growth, openings. */
    PAY
}
