package org.aliquot.clinical;

import java.util.UUID;
import org.aliquot.people.AccountId;

/**
 * Staff said how a skill that needs more practice is practiced; told in the transaction that does it.
 *
 * @param act the plan of it, of which a skill may have several
 */
public record PracticePlanned(
        UUID act, UUID rotation, int number, AccountId learner, Bench bench, String skill, PracticePlan plan) {}
