package org.aliquot.packfile.check;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.question.CasePart;
import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;

/** The running text of a question as Markdown, paragraph by paragraph. */
final class QuestionText {

    private QuestionText() {}

    /** The case, the stem, and the reasons. */
    static String of(ItemContent item) {
        return Stream.concat(
                        Stream.ofNullable(item.part()).map(CasePart::text),
                        Stream.concat(Stream.of(item.texts().stem()), reasons(item)))
                .collect(Collectors.joining("\n\n"));
    }

    static Stream<String> reasons(ItemContent item) {
        return Stream.concat(
                Stream.of(item.texts().rationale()), item.options().stream().map(OptionContent::rationale));
    }

    static String options(ItemContent item) {
        return item.options().stream().map(OptionContent::text).collect(Collectors.joining("\n\n"));
    }
}
