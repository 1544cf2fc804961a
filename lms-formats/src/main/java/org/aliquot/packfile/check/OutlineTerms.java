package org.aliquot.packfile.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.packfile.OutlineTerm;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.prose.Prose;
import org.aliquot.prose.Spellings;

/** Each term that the outline asks of an area is used by a lesson of that area. */
final class OutlineTerms implements ContentCheck {

    private static final String FILE = "outline-terms.yaml";

    @Override
    public List<Problem> problems(SoundPack pack) {
        Map<String, List<OutlineTerm>> areas =
                pack.pack().tables().outline().stream().collect(Collectors.groupingBy(OutlineTerm::area));
        Set<OutlineTerm> used = new HashSet<>();
        areas.forEach((area, terms) -> used.addAll(used(pack, area, terms)));
        return pack.pack().tables().outline().stream()
                .filter(term -> !used.contains(term))
                .map(term -> pack.where()
                        .file(
                                FILE,
                                "\"" + term.spellings().getFirst(),
                                "no lesson of area %s uses the term '%s'"
                                        .formatted(term.area(), term.spellings().getFirst())))
                .toList();
    }

    private static Set<OutlineTerm> used(SoundPack pack, String area, List<OutlineTerm> terms) {
        Spellings<OutlineTerm> wanted = new Spellings<>(
                terms.stream().collect(Collectors.toMap(Function.identity(), OutlineTerm::spellings, (one, _) -> one)));
        Prose prose = new Prose();
        return pack.pack().lessons().stream()
                .filter(lesson -> lesson.area().equals(area))
                .flatMap(lesson -> prose.passages(lesson.body()).stream())
                .flatMap(passage -> Stream.of(passage.heading(), passage.words()))
                .flatMap(words -> wanted.named(words).stream())
                .collect(Collectors.toSet());
    }
}
