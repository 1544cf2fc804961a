package org.aliquot.formats;

import java.util.function.Consumer;
import org.aliquot.bank.ItemContent;
import org.aliquot.formats.internal.FromBank;
import org.aliquot.formats.internal.ToBank;
import org.jspecify.annotations.Nullable;

/** Questions of our bank as neutral ones, and back. */
public final class BankQuestions {

    private BankQuestions() {}

    /** Nothing is lost. */
    public static Question neutral(String id, ItemContent content) {
        return FromBank.question(id, content);
    }

    /**
     * A draft for our bank; what the source does not know is empty.
     *
     * @param findings gets what our bank cannot hold
     * @return null when it cannot hold the question at all, which a finding then says
     */
    public static @Nullable ItemContent content(ReadQuestion read, Consumer<QuestionFinding> findings) {
        return new ToBank(read, findings).content();
    }
}
