package org.aliquot.packfile.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.packfile.PackTerm;
import org.aliquot.packfile.Problem;
import org.aliquot.packfile.SoundPack;
import org.aliquot.prose.Prose;
import org.aliquot.prose.Spellings;

/** Each term of the glossary is a word that some lesson uses; learners meet it there. */
final class GlossaryTerms implements ContentCheck {

    private static final String FILE = "glossary.yaml";

    @Override
    public List<Problem> problems(SoundPack pack) {
        List<PackTerm> terms = pack.pack().tables().terms();
        Spellings<PackTerm> spellings =
                new Spellings<>(terms.stream().collect(Collectors.toMap(term -> term, PackTerm::spellings)));
        Prose prose = new Prose();
        Set<PackTerm> used = new HashSet<>();
        pack.pack().lessons().stream()
                .flatMap(lesson -> prose.passages(lesson.body()).stream())
                .flatMap(passage -> Stream.of(passage.heading(), passage.words()))
                .flatMap(words -> spellings.in(words).stream())
                .forEach(use -> used.add(use.of()));
        return terms.stream()
                .filter(term -> !used.contains(term))
                .map(term -> pack.where()
                        .file(FILE, "\"" + term.term() + "\"", "no lesson uses the term '" + term.term() + "'"))
                .toList();
    }
}
