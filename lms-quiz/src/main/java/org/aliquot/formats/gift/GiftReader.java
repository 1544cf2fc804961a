package org.aliquot.formats.gift;

import java.io.IOException;
import java.util.List;
import org.aliquot.formats.Question;
import org.aliquot.formats.QuestionDraft;
import org.aliquot.formats.QuestionReader;
import org.aliquot.formats.QuestionSink;
import org.aliquot.formats.QuestionSource;
import org.aliquot.formats.QuestionType;
import org.aliquot.formats.ReadQuestion;
import org.aliquot.formats.internal.LinkedMedia;
import org.aliquot.formats.internal.Markup;
import org.aliquot.formats.internal.QuestionText;

/** Reads GIFT, as Moodle understands it. */
public final class GiftReader implements QuestionReader {

    private static final String CATEGORY = "$CATEGORY:";

    @Override
    public void read(QuestionSource source, QuestionSink sink) throws IOException {
        List<GiftBlock> blocks = GiftBlocks.of(QuestionText.of(source, sink));
        if (blocks.isEmpty()) {
            throw source.unreadable("the file holds no questions");
        }
        String category = null;
        for (GiftBlock block : blocks) {
            if (block.text().startsWith("$C")) {
                category = block.text().startsWith(CATEGORY)
                        ? block.text().substring(CATEGORY.length()).strip()
                        : null;
                continue;
            }
            if (block.text().length() > QuestionSource.LONGEST_QUESTION) {
                sink.refused(name(block), block.line(), "question", QuestionSource.TOO_LONG);
                continue;
            }
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
        return line.length() > 60 ? line.substring(0, 59) + "…" : line;
    }
}
