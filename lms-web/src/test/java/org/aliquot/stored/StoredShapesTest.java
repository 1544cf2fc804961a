package org.aliquot.stored;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.aliquot.architecture.Product;
import org.aliquot.delivery.ResultView;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.question.ItemContent;
import org.aliquot.statistics.SimulationResult;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** What is stored is what records hold; what they can say besides may change with any day's work. */
class StoredShapesTest {

    private static final Path KNOWN = Path.of("src/test/resources/org/aliquot/stored/names.txt");

    private record Talking(String said, List<String> to) {

        public boolean isLoud() {
            return true;
        }

        public int getLength() {
            return said.length();
        }
    }

    @Test
    void everyStoredRecordIsWrittenAsItsComponents() {
        Shapes shapes = Shapes.of(ComponentJson.builder().build());

        assertThat(shapes.records())
                .contains(ItemContent.class, ExamSpec.class, ResultView.class, SimulationResult.class)
                .allSatisfy(type -> assertThat(shapes.written(type)).isEqualTo(Shapes.components(type)));
    }

    /**
     * A name that was stored is read for ever: what is renamed keeps its earlier one as {@code @JsonAlias}. New names are added by
     * running this test with {@code -Daliquot.renew=true}, which takes none away.
     */
    @Test
    void whatWasStoredUnderANameIsReadUnderIt() throws IOException {
        Map<String, SortedSet<String>> known = known();
        Shapes shapes = Shapes.of(ComponentJson.builder().build());
        if (Boolean.getBoolean("aliquot.renew")) {
            shapes.records()
                    .forEach(type -> known.computeIfAbsent(type.getName(), _ -> new TreeSet<>())
                            .addAll(Shapes.read(type)));
            Files.write(
                    KNOWN,
                    known.entrySet().stream()
                            .map(type -> type.getKey() + ": " + String.join(" ", type.getValue()))
                            .toList());
        }
        assertThat(shapes.records())
                .allSatisfy(type -> assertThat(Shapes.read(type))
                        .as(type.getName())
                        .containsExactlyInAnyOrderElementsOf(known.getOrDefault(type.getName(), new TreeSet<>())));
        assertThat(shapes.records().stream().map(Class::getName))
                .as("a type that was moved or renamed is still read: rename it in the file as well")
                .containsAll(known.keySet());
    }

    private static Map<String, SortedSet<String>> known() throws IOException {
        return Files.readAllLines(KNOWN).stream()
                .map(line -> line.split(": ?", 2))
                .collect(Collectors.toMap(
                        type -> type[0],
                        type -> type[1].isBlank() ? new TreeSet<>() : new TreeSet<>(List.of(type[1].split(" "))),
                        (one, _) -> one,
                        TreeMap::new));
    }

    @Test
    void nothingButRecordsAndValuesIsStored() {
        assertThat(Shapes.of(ComponentJson.builder().build()).others()).isEmpty();
    }

    @Test
    void aMethodThatLooksLikeAPropertyIsNotStored() {
        StoredJson<Talking> codec = StoredJson.of(Talking.class);
        Talking talking = new Talking("Good morning", List.of("all"));

        String stored = codec.write(talking);

        assertThat(stored).isEqualTo("{\"said\":\"Good morning\",\"to\":[\"all\"]}");
        assertThat(codec.read(stored)).isEqualTo(talking);
    }

    @Test
    void whatAnOlderVersionStoredBesideItIsPassedOver() {
        assertThat(StoredJson.of(Talking.class).read("{\"said\":\"Good night\",\"to\":[],\"loud\":true,\"length\":10}"))
                .isEqualTo(new Talking("Good night", List.of()));
    }

    @Test
    void whatIsStoredGoesThroughACodec() {
        noClasses()
                .that()
                .resideInAnyPackage("org.aliquot..")
                .and()
                .resideOutsideOfPackages(
                        "org.aliquot.stored..",
                        "org.aliquot.api..",
                        "org.aliquot.problem..",
                        "org.aliquot.web..",
                        "org.aliquot.start..",
                        "org.aliquot.tools..",
                        "org.aliquot.badge..",
                        "org.aliquot.factor..",
                        "org.aliquot.flashcards..",
                        "org.aliquot.interchange..",
                        "org.aliquot.qti..",
                        "org.aliquot.wholeslide..")
                // what another system reads, and what a made-up browser says and is told
                .and()
                .doNotHaveFullyQualifiedName("org.aliquot.outgoing.CallJson")
                .and()
                .doNotHaveFullyQualifiedName("org.aliquot.rehearsal.ShadowLearner")
                // hashes and the comparison, by the same rule; a line of a log; and trees without records
                .and()
                .doNotHaveFullyQualifiedName("org.aliquot.packs.internal.Fingerprint")
                .and()
                .doNotHaveFullyQualifiedName("org.aliquot.draft.TextTree")
                .and()
                .doNotHaveFullyQualifiedName("org.aliquot.audit.SecurityLog")
                .and()
                .doNotHaveFullyQualifiedName("org.aliquot.delivery.ReceiptText")
                .and()
                .doNotHaveFullyQualifiedName("org.aliquot.delivery.ResponseJson")
                .and()
                .doNotHaveFullyQualifiedName("org.aliquot.statistics.internal.ChosenOptions")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ObjectMapper.class)
                .because("a mapper of one's own would store what a record says as well")
                .check(Product.CLASSES);
    }
}
