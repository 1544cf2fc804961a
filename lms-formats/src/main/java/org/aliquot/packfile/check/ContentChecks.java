package org.aliquot.packfile.check;

import java.util.Comparator;
import java.util.List;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;

/** All that is looked for in content. What each of them means, and its bound, is in docs/guide/data-tools.md. */
public final class ContentChecks {

    private static final List<ContentCheck> ALL = List.of(
            new PromisedQuestions(),
            new NearCopies(),
            new AlikeOptions(),
            new KeyPlaces(),
            new FamilyPlaces(),
            new KeyLengths(),
            new ForbiddenForms(),
            new ReadingLevel(),
            new WrittenSums(),
            new ReferenceIntervals(),
            new GlossaryTerms(),
            new NamedTopics(),
            new LooseEnds(),
            new CheckKinds(),
            new Openings(),
            new LessonMinutes(),
            new ColonShare(),
            new UnexplainedTables(),
            new TelegramTakeaways(),
            new Calques(),
            new UsualForNormal(),
            new StockOpenings(),
            new AmericanForms(),
            new ThinReasons(),
            new UnlikeOptions(),
            new OutlineTerms());

    private ContentChecks() {}

    /** In the order of files and lines. */
    public static List<Problem> problems(SoundPack pack) {
        return ALL.stream()
                .flatMap(check -> check.problems(pack).stream())
                .distinct()
                .sorted(Comparator.comparing(Problem::file).thenComparingInt(Problem::line))
                .toList();
    }
}
