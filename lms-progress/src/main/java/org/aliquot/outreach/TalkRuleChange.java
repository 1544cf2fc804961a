package org.aliquot.outreach;

/** What came of changing rules. */
public sealed interface TalkRuleChange {

    record Changed(TalkRule now) implements TalkRuleChange {}

    /** Somebody was faster. */
    record Stale(TalkRule now) implements TalkRuleChange {}

    /** No such class, or none of the caller's. */
    record Unknown() implements TalkRuleChange {}
}
