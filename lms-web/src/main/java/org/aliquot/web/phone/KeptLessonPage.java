package org.aliquot.web.phone;

import java.util.List;
import org.aliquot.bank.AnswerPart;
import org.aliquot.web.atlas.PortraitRow;
import org.aliquot.web.question.AnswerNotes;
import org.aliquot.web.question.ExhibitView;
import org.aliquot.web.question.KeptQuestion;
import org.aliquot.web.question.QuestionView;
import org.jspecify.annotations.Nullable;

/**
 * A lesson to be read without a network. It says nothing of who reads it.
 *
 * @param lang of the text, where that is not the page's
 * @param when it was kept
 * @param readUrl where the API hears that it is read
 */
public record KeptLessonPage(
        Head head,
        @Nullable String lang,
        List<Piece> pieces,
        List<String> sources,
        String when,
        String readUrl,
        @Nullable Way previous,
        @Nullable Way next) {

    public record Head(String course, String courseUrl, String title, String length, List<String> objectives) {}

    public record Way(String title, String url) {}

    public sealed interface Piece {

        record Text(String html) implements Piece {}

        record Figure(ExhibitView exhibit) implements Piece {}

        record Portraits(PortraitRow row) implements Piece {}

        record Check(KeptQuestion question) implements Piece {}

        /**
         * A check that is drawn for each try, so that it waits for the network.
         *
         * @param url not the page's own: that would be shown from what is kept
         */
        record Online(String stemHtml, String url) implements Piece {}

        /**
         * A check that the page cannot judge: its answer is looked up.
         *
         * @param listed what is put in order or matched
         * @param right the answer, part by part
         */
        record Told(QuestionView asked, List<String> listed, List<AnswerPart> right, AnswerNotes notes)
                implements Piece {}
    }
}
