package org.aliquot.packfile.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/** What is to be remembered is a sentence: "X: Y." is a heading with its row. */
final class TelegramTakeaways implements ContentCheck {

    private static final Pattern TELEGRAM = Pattern.compile(":(?=\\s)");

    @Override
    public List<Problem> problems(SoundPack pack) {
        return Wording.inQuestions(
                pack,
                item -> Stream.ofNullable(item.texts().takeaway()),
                TELEGRAM,
                _ -> "the takeaway has a colon; give it a verb");
    }
}
