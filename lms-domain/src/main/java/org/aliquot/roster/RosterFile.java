package org.aliquot.roster;

import org.aliquot.people.AccountId;

/** A file from an administrator. */
public final class RosterFile {

    private final String name;
    private final byte[] bytes;
    private final AccountId by;
    private final boolean ofProgram;

    public RosterFile(String name, byte[] bytes, AccountId by) {
        this(name, bytes, by, false);
    }

    /** @param ofProgram from a program with a token of its own, which gives nobody another role */
    public RosterFile(String name, byte[] bytes, AccountId by, boolean ofProgram) {
        this.name = name;
        this.bytes = bytes.clone();
        this.by = by;
        this.ofProgram = ofProgram;
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    AccountId by() {
        return by;
    }

    boolean isOfProgram() {
        return ofProgram;
    }
}
