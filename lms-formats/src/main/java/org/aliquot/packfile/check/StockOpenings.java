package org.aliquot.packfile.check;

import java.util.List;
import java.util.regex.Pattern;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/** A reason begins with the finding, not with words that stand before every reason. */
final class StockOpenings implements ContentCheck {

    private static final Pattern STOCK = Pattern.compile(
            "(?m)^\"?(Right|Wrong|True|False)( here)? because\\b|\\b[Ii]t would be right\\b|^\"?(Right|Wrong):");

    @Override
    public List<Problem> problems(SoundPack pack) {
        return Wording.inQuestions(
                pack,
                Wording::reasons,
                STOCK,
                words -> "the reason has the stock words '" + words + "'; begin with the finding");
    }
}
