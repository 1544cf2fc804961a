package org.aliquot.interchange.moodle;

import java.io.IOException;
import java.util.Set;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionReader;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.media.MediaIntake;
import org.aliquot.interchange.text.XmlPiece;
import org.aliquot.interchange.text.XmlPieces;
import org.jspecify.annotations.Nullable;

/** Reads Moodle's XML, one question in memory at a time. */
public final class MoodleReader implements QuestionReader {

    @Override
    public void read(QuestionSource source, QuestionSink sink) throws IOException {
        Pass pass = new Pass(sink);
        XmlPieces.read(source, Set.of("quiz"), pass::piece);
    }

    /** One reading of one file. */
    private static final class Pass {

        private final QuestionSink sink;
        private final MediaIntake media = new MediaIntake();
        private @Nullable String category;

        Pass(QuestionSink sink) {
            this.sink = sink;
        }

        void piece(XmlPiece piece) {
            if (!piece.name().equals("question")) {
                sink.refused("<" + piece.name() + ">", piece.line(), "element", "a quiz holds questions only");
            } else if (piece.attribute("type").equals("category")) {
                String path = piece.first("category").first("text").text().strip();
                category = path.isEmpty() ? null : path;
                if (!piece.first("info").first("text").text().isBlank()) {
                    sink.finding(new QuestionFinding(
                            path, piece.line(), Severity.DROPPED, "category's description", "only its name is kept"));
                }
            } else {
                new MoodleQuestion(piece, category, media, sink).read();
            }
        }
    }
}
