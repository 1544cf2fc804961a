package org.aliquot.interchange;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.aliquot.interchange.bank.FromBank;
import org.aliquot.interchange.bank.ToBank;
import org.aliquot.question.ItemContent;
import org.jspecify.annotations.Nullable;

/** Questions of our bank as neutral ones, and back. */
public final class BankQuestions {

    private BankQuestions() {}

    /**
     * Nothing is lost.
     *
     * @param areas which exams draw from its topic
     * @param links a relative link for each name by which texts show a picture, or the name where its file does not go along
     */
    public static Question neutral(String id, ItemContent content, ExamAreas areas, UnaryOperator<String> links) {
        return FromBank.question(id, content, areas, links);
    }

    /** The same where nothing is known of exams. */
    public static Question neutral(String id, ItemContent content, UnaryOperator<String> links) {
        return neutral(id, content, ExamAreas.NONE, links);
    }

    /**
     * A draft for our bank; what the source does not know is empty.
     *
     * @param pictures what our bank calls its media
     * @param areas what exams there are
     * @param findings gets what our bank cannot hold
     * @return null when it cannot hold the question at all, which a finding then says
     */
    public static @Nullable ItemContent content(
            ReadQuestion read, PictureNames pictures, ExamAreas areas, Consumer<QuestionFinding> findings) {
        return new ToBank(read, pictures, areas, findings).content();
    }

    /** The same where nothing is known of exams. */
    public static @Nullable ItemContent content(
            ReadQuestion read, PictureNames pictures, Consumer<QuestionFinding> findings) {
        return content(read, pictures, ExamAreas.NONE, findings);
    }
}
