package org.aliquot.hostile;

/** Something that ended the process once. */
interface Attack {

    /** Returns when it is over; an error of the attacker's own connection is no failure. */
    void on(Target target) throws Exception;
}
