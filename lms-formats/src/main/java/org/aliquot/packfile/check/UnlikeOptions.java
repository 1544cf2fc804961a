package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.question.OptionContent;

/** Options in words are of like length: who is told by length has not been asked. Numbers, names and terms are as long as they are. */
final class UnlikeOptions implements ContentCheck {

    static final int TIMES = 2;

    /** Letters from which an option is read, not recognized. */
    static final int PHRASE = 30;

    private static final Pattern DRESS = Pattern.compile("[*_`$]|<[^>]*>|!\\[|]\\([^)]*\\)");
    private static final Pattern DIGIT_FIRST = Pattern.compile("^[-+<>≤≥]?\\d.*", Pattern.DOTALL);

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<Problem> problems = new ArrayList<>();
        for (PackItem item : pack.questions()) {
            List<String> texts = item.content().whole().given(1).options().stream()
                    .map(OptionContent::text)
                    .map(text -> DRESS.matcher(text).replaceAll("").strip())
                    .toList();
            if (texts.isEmpty()
                    || texts.stream().anyMatch(text -> DIGIT_FIRST.matcher(text).matches())) {
                continue;
            }
            int longest = texts.stream().mapToInt(String::length).max().orElse(0);
            int shortest = texts.stream().mapToInt(String::length).min().orElse(0);
            if (longest >= PHRASE && longest > TIMES * shortest) {
                problems.add(pack.where()
                        .question(
                                item.id(),
                                "options of %s are unlike in length: %d to %d letters, at most twice the shortest"
                                        .formatted(item.id(), shortest, longest)));
            }
        }
        return problems;
    }
}
