package org.aliquot.roster;

import org.aliquot.people.AccountId;

/** A file from an administrator. */
public final class RosterFile {

    private final String name;
    private final byte[] bytes;
    private final AccountId by;

    public RosterFile(String name, byte[] bytes, AccountId by) {
        this.name = name;
        this.bytes = bytes.clone();
        this.by = by;
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
}
