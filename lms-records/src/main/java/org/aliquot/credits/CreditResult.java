package org.aliquot.credits;

/** What became of a credit that was told. */
public sealed interface CreditResult {

    record Kept(CreditView credit) implements CreditResult {}

    /** There is one like it already; nothing was kept. */
    record Double(CreditView like) implements CreditResult {}

    /** It was changed meanwhile; this is how it stands. */
    record Stale(CreditView standing) implements CreditResult {}

    /** Its day has not come yet. */
    record Future() implements CreditResult {}

    /** Not there, or somebody else's. */
    record Unknown() implements CreditResult {}

    record TooMany(int most) implements CreditResult {}
}
