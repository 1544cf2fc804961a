package org.aliquot.people;

import java.util.Set;

/**
 * An account with what only its owner and administrators need.
 *
 * @param version goes up with each change; who changes says which one they saw
 * @param hasPassword false for somebody who was invited and has not come yet, or comes from another system
 * @param comesFromElsewhere another system signs them in
 * @param test another system made them up, so that instructors see what learners see; they count nowhere
 * @param newsLetters when the news that are left come by mail
 * @param mailOff kinds of news the person does without by mail, in the words of whoever tells them
 * @param noticesOff kinds of news the person does without in the product
 */
public record AccountDetail(
        AccountView account,
        int version,
        boolean hasPassword,
        boolean comesFromElsewhere,
        boolean demo,
        boolean test,
        NewsLetters newsLetters,
        Set<String> mailOff,
        Set<String> noticesOff) {

    public AccountDetail {
        mailOff = Set.copyOf(mailOff);
        noticesOff = Set.copyOf(noticesOff);
    }

    /** Whether they were sent a link and have not come yet. */
    public boolean isInvited() {
        return !hasPassword && !comesFromElsewhere && account.hasAddress();
    }
}
