package org.aliquot.delivery;

import java.util.List;
import java.util.UUID;

/** What was counted of answers, and has to stay when they are deleted. */
public interface CountedAnswers {

    /** Before any attempt is held: nobody else counts until the transaction ends. */
    void hold();

    /** Of attempts that are held and whose answers are deleted in this transaction. */
    void keep(List<UUID> attempts);
}
