package org.aliquot.stored;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.architecture.Product;
import org.aliquot.delivery.ResultView;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.question.ItemContent;
import org.aliquot.statistics.SimulationResult;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** What is stored is what records hold; what they can say besides may change with any day's work. */
class StoredShapesTest {

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
                        "org.aliquot.qti..")
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
