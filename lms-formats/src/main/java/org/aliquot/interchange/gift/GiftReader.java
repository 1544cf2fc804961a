package org.aliquot.interchange.gift;

import java.io.IOException;
import org.aliquot.bounded.Excerpt;
import org.aliquot.interchange.Question;
import org.aliquot.interchange.QuestionDraft;
import org.aliquot.interchange.QuestionReader;
import org.aliquot.interchange.QuestionSink;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.QuestionType;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.interchange.media.LinkedMedia;
import org.aliquot.interchange.text.Markup;
import org.aliquot.interchange.text.QuestionText;
import org.jspecify.annotations.Nullable;

/** Reads GIFT, as Moodle understands it. */
public final class GiftReader implements QuestionReader {

    private static final String CATEGORY = "$CATEGORY:";

    @Override
    public void read(QuestionSource source, QuestionSink sink) throws IOException {
        Pass pass = new Pass(source, sink);
        GiftBlocks blocks = new GiftBlocks(pass::block);
        try (QuestionText text = QuestionText.open(source, sink)) {
            for (String line = text.line(); line != null; line = text.line()) {
                blocks.line(line);
            }
        }
        blocks.end();
        if (pass.blank) {
            throw source.unreadable("the file holds no questions");
        }
    }

    /** One question after the other, each in the category named last. */
    private static final class Pass {

        private final QuestionSource source;
        private final QuestionSink sink;
        private @Nullable String category;
        private boolean blank = true;

        Pass(QuestionSource source, QuestionSink sink) {
            this.source = source;
            this.sink = sink;
        }

        void block(GiftBlock block) {
            blank = false;
            if (block.text().startsWith("$C")) {
                category = block.text().startsWith(CATEGORY)
                        ? block.text().substring(CATEGORY.length()).strip()
                        : null;
            } else if (block.text().length() > QuestionSource.LONGEST_QUESTION) {
                sink.refused(name(block), block.line(), "question", QuestionSource.TOO_LONG);
            } else {
                question(block);
            }
        }

        private void question(GiftBlock block) {
            try {
                GiftNeutral neutral = new GiftNeutral(GiftParser.parse(block), category, sink);
                neutral.question()
                        .ifPresent(question -> sink.question(
                                new ReadQuestion(question, block.line(), LinkedMedia.of(question, source))));
            } catch (GiftParser.NotGift wrong) {
                sink.refused(unread(block), block.line(), "question", String.valueOf(wrong.getMessage()));
            }
        }
    }

    private static Question unread(GiftBlock block) {
        return new QuestionDraft(QuestionType.DESCRIPTION)
                .id(name(block))
                .stem(Markup.fromPlain(block.text().strip()))
                .question();
    }

    private static String name(GiftBlock block) {
        if (block.id() != null) {
            return block.id();
        }
        String line = block.text().strip().lines().findFirst().orElse("");
        return Excerpt.of(line, 60);
    }
}
