package org.aliquot.packfile.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.aliquot.packfile.PackItem;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.question.OptionContent;

/** No two options of a question differ in capitals, emphasis, spaces or the mark at the end alone. */
final class AlikeOptions implements ContentCheck {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern DRESS = Pattern.compile("[*_\\s]+|</?[a-z]+>|[.;]$");

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<Problem> problems = new ArrayList<>();
        for (PackItem item : pack.questions()) {
            Map<String, String> seen = new HashMap<>();
            for (OptionContent option : item.content().whole().given(1).options()) {
                String other = seen.putIfAbsent(bare(option.text()), option.id());
                if (other != null) {
                    problems.add(pack.where()
                            .question(
                                    item.id(),
                                    option.text(),
                                    "options %s and %s of %s say the same".formatted(other, option.id(), item.id())));
                }
            }
        }
        return problems;
    }

    /** Antigens are told apart by their capitals alone (anti-K and anti-k), so single letters keep them. */
    private static String bare(String text) {
        String lower =
                WORD.matcher(text.strip()).replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
        return DRESS.matcher(lower).replaceAll("");
    }
}
