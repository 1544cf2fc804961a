package org.aliquot.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aliquot.clinical.Bench;
import org.aliquot.clinical.CompetencyElement;
import org.aliquot.clinical.Rating;
import org.aliquot.clinical.SkillLevel;
import org.aliquot.credits.CreditCategory;
import org.aliquot.notices.NoticeKind;
import org.aliquot.people.NewsLetters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.yaml.snakeyaml.Yaml;

/** Whatever pages say has its Spanish, and no Spanish is there for nothing. */
class PhrasesTest {

    private static final Path FOLDER = Path.of("src/main/resources/phrases/es");
    private static final Path SCRIPTS = Path.of("src/main/resources/static/js/phrases-es.js");
    private static final Pattern GAP = Pattern.compile("\\{\\d}");
    private static final Pattern SCRIPT_LINE =
            Pattern.compile("^ {2}(\"(?:[^\"\\\\]|\\\\.)*\"): (\".*\"),$", Pattern.MULTILINE);

    @AfterEach
    void forgetTheLocale() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void everyPhraseHasItsSpanish() throws IOException {
        Map<String, String> missing = PhrasesOfSources.said();
        missing.keySet().removeAll(catalog().keySet());

        assertThat(missing)
                .as("phrases without Spanish: put them into phrases/es")
                .isEmpty();
    }

    @Test
    void noSpanishIsThereForNothing() throws IOException {
        Set<String> unused = new TreeSet<>(catalog().keySet());
        unused.removeAll(PhrasesOfSources.said().keySet());
        unused.removeAll(PhrasesOfSources.nouns());
        unused.removeAll(read(FOLDER.resolve("below.yaml")).keySet());

        assertThat(unused).as("nobody says these").isEmpty();
    }

    @Test
    void wordsOfModulesBelowAreSaidThere() throws IOException {
        String sources = PhrasesOfSources.below();

        assertThat(read(FOLDER.resolve("below.yaml")).keySet())
                .allSatisfy(english -> assertThat(sources).contains("\"" + english + "\""));
        assertThat(Stream.of(
                                Stream.of(NoticeKind.values()).map(NoticeKind::title),
                                Stream.of(NewsLetters.values()).map(NewsLetters::title),
                                Stream.of(Bench.values()).map(Bench::title),
                                Stream.of(CompetencyElement.values()).map(CompetencyElement::title),
                                Stream.of(SkillLevel.values()).map(SkillLevel::title),
                                Stream.of(Rating.values()).map(Rating::title),
                                Stream.of(CreditCategory.values()).map(CreditCategory::title))
                        .flatMap(titles -> titles))
                .isSubsetOf(catalog().keySet());
    }

    /** But for what boards call themselves and their credentials. */
    @Test
    void rulesAndChecklistsThatComeAlongAreSaid() throws IOException {
        Set<String> brought = PhrasesOfSources.brought();
        assertThat(brought).hasSizeGreaterThan(80);
        brought.removeIf(words -> words.matches("[A-Z]+\\([A-Z]+\\)"));
        brought.removeAll(Set.of("ASCP Board of Certification", "American Medical Technologists"));

        assertThat(brought).isSubsetOf(catalog().keySet());
    }

    @Test
    void theSameIsPutIntoBoth() throws IOException {
        assertThat(catalog())
                .allSatisfy((english, spanish) ->
                        assertThat(gaps(spanish)).as(english).isEqualTo(gaps(english)));
    }

    @Test
    void aPhraseHasOneSpanish() throws IOException {
        Map<String, Set<String>> all = new TreeMap<>();
        for (Path file : files()) {
            read(file)
                    .forEach((english, spanish) ->
                            all.computeIfAbsent(english, _ -> new TreeSet<>()).add(spanish));
        }

        assertThat(all.values()).allSatisfy(spanish -> assertThat(spanish).hasSize(1));
    }

    @Test
    void everyPhraseOfScriptsHasItsSpanish() throws IOException {
        Map<String, String> spanish = SCRIPT_LINE
                .matcher(Files.readString(SCRIPTS))
                .results()
                .collect(Collectors.toMap(line -> literal(line.group(1)), line -> literal(line.group(2))));
        Map<String, String> said = PhrasesOfSources.saidByScripts();

        assertThat(said.keySet()).isEqualTo(spanish.keySet());
        assertThat(spanish)
                .allSatisfy(
                        (english, other) -> assertThat(gaps(other)).as(english).isEqualTo(gaps(english)));
    }

    @Test
    void isSaidInTheLanguageOfTheRequest() {
        assertThat(Phrases.t("{0} and {1}", "A", "B")).isEqualTo("A and B");
        LocaleContextHolder.setLocale(Locale.of("es", "US"));
        assertThat(Phrases.t("{0} and {1}", "A", "$B")).isEqualTo("A y $B");
        assertThat(Phrases.t("before i|{0} and {1}", "A", "I")).isEqualTo("A e I");
        assertThat(Phrases.t("said nowhere {0}", 1)).isEqualTo("said nowhere 1");
        assertThat(Phrases.t("You have access {0}.", "hasta las 2:03 p. m."))
                .isEqualTo("Tiene acceso hasta las 2:03 p. m.");
        LocaleContextHolder.setLocale(Locale.FRENCH);
        assertThat(Phrases.t("place|Review")).isEqualTo("Review");
    }

    @Test
    void whatMayBeSomebodysOwnIsLeftAsItIs() {
        assertThat(Phrases.ours("Reports results")).isEqualTo("Reports results");
        LocaleContextHolder.setLocale(Locale.of("es", "US"));
        assertThat(Phrases.ours("Reports results")).isEqualTo("Informa los resultados");
        assertThat(Phrases.oursLang("Reports results")).isNull();
        assertThat(Phrases.ours("Draws | labels")).isEqualTo("Draws | labels");
        assertThat(Phrases.oursLang("Draws | labels")).isEqualTo("en");
    }

    private static String literal(String quoted) {
        return quoted.substring(1, quoted.length() - 1).translateEscapes();
    }

    private static Set<String> gaps(String phrase) {
        return GAP.matcher(phrase).results().map(gap -> gap.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> catalog() throws IOException {
        Map<String, String> all = new TreeMap<>();
        for (Path file : files()) {
            all.putAll(read(file));
        }
        return all;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        return new Yaml().load(Files.readString(file));
    }
}
