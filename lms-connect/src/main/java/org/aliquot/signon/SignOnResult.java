package org.aliquot.signon;

import org.aliquot.people.Caller;
import org.aliquot.people.CameBy;
import org.jspecify.annotations.Nullable;

/** What came of a provider's answer. */
public sealed interface SignOnResult {

    /**
     * They may be signed in.
     *
     * @param next a path of ours; empty for where people begin
     */
    record Open(Caller caller, CameBy by, String next) implements SignOnResult {}

    /** They prove more first. */
    record SecondFactorWanted(String pending, String next) implements SignOnResult {

        @Override
        public String toString() {
            return "SecondFactorWanted[]";
        }
    }

    /** Whoever is signed in is known to the provider from now on. */
    record Joined(String next) implements SignOnResult {}

    /**
     * Nothing was made.
     *
     * @param purpose null where it is not known what was asked for
     * @param next where they wanted to go; empty for nowhere
     */
    record Refused(SignOnFault fault, @Nullable Purpose purpose, String next) implements SignOnResult {}
}
