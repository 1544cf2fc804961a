package org.aliquot.practice;

import java.util.Set;
import org.aliquot.bank.ItemId;
import org.aliquot.people.AccountId;

/** Which questions a learner should see again now; whoever plans reviews says so, and while nobody does, none are due. */
public interface DueQuestions {

    Set<ItemId> of(AccountId learner);
}
