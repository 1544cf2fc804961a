package org.aliquot.passback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.aliquot.passback.FakeGradebook.Fault;
import org.aliquot.people.AccountId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Into which column a score goes. */
class ColumnsIT extends PassbackTest {

    @Test
    void aLinkWithoutAColumnGetsOneForAllItsLearners() {
        gradebook.othersColumn();
        List<AccountId> all = Stream.generate(this::learner).limit(12).toList();
        all.forEach(one -> opens(one, withoutColumn()));
        all.forEach(one -> ends(one, 25));
        rounds.round();
        roundAfter(Duration.ofMinutes(1));

        assertThat(gradebook.columns()).hasSize(2);
        FakeGradebook.Column made = gradebook.columns().getLast();
        assertThat(made.told().path("label").asString()).isEqualTo("quick-check");
        assertThat(made.told().path("scoreMaximum").asInt()).isEqualTo(50);
        assertThat(made.told().path("resourceLinkId").asString()).isEqualTo("link-1");
        all.forEach(one ->
                assertThat(gradebook.cell(made.id(), one.toString()).percent()).isEqualTo(50));
    }

    static Stream<Fault> faultsAfterItWasMade() {
        return Stream.of(Fault.LOST_ANSWER, Fault.BROKEN_AFTERWARDS);
    }

    @ParameterizedTest
    @MethodSource("faultsAfterItWasMade")
    void noColumnIsMadeTwice(Fault fault) {
        AccountId maya = learner();
        opens(maya, withoutColumn());
        gradebook.onColumns(
                (exchange, work) -> work.run().to(exchange), fault); // the list is answered, the making is not
        ends(maya, 30);
        rounds.round();
        assertThat(gradebook.columns()).hasSize(1);
        roundAfter(Duration.ofMinutes(6));
        rounds.round();
        assertThat(gradebook.columns()).hasSize(1);
        assertThat(gradebook
                        .cell(gradebook.columns().getFirst().id(), maya.toString())
                        .percent())
                .isEqualTo(60);
    }

    @Test
    void whereCanvasLetsNoColumnBeAddedToALinkOneIsMadeApartFromIt() {
        AccountId maya = learner();
        opens(maya, withoutColumn());
        gradebook.onColumns((exchange, work) -> work.run().to(exchange), Fault.status(412));
        ends(maya, 30);
        rounds.round();
        rounds.round();
        assertThat(gradebook.columns())
                .singleElement()
                .satisfies(made -> assertThat(made.told().has("resourceLinkId")).isFalse());
        assertThat(gradebook
                        .cell(gradebook.columns().getFirst().id(), maya.toString())
                        .percent())
                .isEqualTo(60);
    }

    @Test
    void aColumnThatTheSystemDoesNotLetUsMakeIsParkedAsThat() {
        AccountId maya = learner();
        UUID link = opens(maya, withoutColumn());
        gradebook.onColumns((exchange, work) -> work.run().to(exchange), Fault.status(403));
        ends(maya, 30);
        rounds.round();
        assertThat(standing(link, maya).refusal()).isEqualTo(Refusal.COLUMN_NOT_MADE);
    }

    @Test
    void anAddressOfAnotherHostOrNoneIsNotTakenForAColumn() {
        AccountId maya = learner();
        UUID link = opens(maya, withoutColumn());
        Fault away = Fault.says(200, "application/json", "{\"id\": \"https://elsewhere.example.org/columns/1\"}");
        Fault none = Fault.says(200, "application/json", "{\"id\": \"no address\\nat all\"}");
        gradebook.onColumns((exchange, work) -> work.run().to(exchange), away);
        ends(maya, 30);
        rounds.round();
        gradebook.onColumns((exchange, work) -> work.run().to(exchange), none);
        roundAfter(Duration.ofMinutes(2));
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.WAITING);
        assertThat(gradebook.got()).isEmpty();
    }

    @Test
    void noColumnIsMadeWhereNobodyAllowedIt() {
        connection = connect(false);
        AccountId maya = learner();
        UUID link = opens(maya, withoutColumn());
        ends(maya, 30);
        rounds.round();
        assertThat(gradebook.columns()).isEmpty();
        assertThat(standing(link, maya).refusal()).isEqualTo(Refusal.NO_COLUMN);

        opens(maya, withColumn());
        rounds.round();
        assertThat(percent(maya)).isEqualTo(60);
    }

    @Test
    void aListThatNeverEndsMakesNoColumn() {
        AccountId maya = learner();
        UUID link = opens(maya, withoutColumn());
        Fault[] loop = new Fault[300];
        Arrays.fill(loop, (Fault) (exchange, _) -> {
            exchange.getResponseHeaders().add("Link", "<" + gradebook.at("/columns") + ">; rel=\"next\"");
            exchange.sendResponseHeaders(200, 2);
            exchange.getResponseBody().write("[]".getBytes(StandardCharsets.UTF_8));
        });
        gradebook.onColumns(loop);
        ends(maya, 30);
        rounds.round();
        assertThat(gradebook.columns()).isEmpty();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.WAITING);
    }

    @Test
    void aPageForSigningInIsNoListOfColumns() {
        AccountId maya = learner();
        UUID link = opens(maya, withoutColumn());
        gradebook.onColumns(Fault.says(200, "text/html", "<h1>Sign in</h1>"));
        ends(maya, 30);
        rounds.round();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.WAITING);
        assertThat(gradebook.columns()).isEmpty();
        assertThat(gradebook.calls()).isEqualTo(2);

        roundAfter(Duration.ofMinutes(1));
        assertThat(gradebook.columns()).hasSize(1);
    }

    @Test
    void scoresFollowALinkToAnotherColumn() {
        AccountId maya = learner();
        opens(maya, withColumn());
        ends(maya, 30);
        rounds.round();
        String other = gradebook.at("/columns/9");
        opens(maya, new GradebookService(other, gradebook.at("/columns"), true, true, true));
        rounds.round();
        assertThat(gradebook.cell(other, maya.toString()).percent()).isEqualTo(60);
    }

    @Test
    void aColumnOfOursThatIsGoneIsMadeAnewOnDemandForEverybody() {
        AccountId maya = learner();
        AccountId noah = learner();
        UUID link = opens(maya, withoutColumn());
        opens(noah, withoutColumn());
        ends(maya, 30);
        ends(noah, 20);
        rounds.round();
        roundAfter(Duration.ofSeconds(10));
        gradebook.removeColumns();
        gradebook.onScores(Fault.status(404));
        clockForward(Duration.ofMinutes(1));
        ends(maya, 40);
        rounds.round();
        assertThat(standing(link, maya).refusal()).isEqualTo(Refusal.COLUMN_GONE);

        scores.sendRefusedAgain(link);
        rounds.round();
        roundAfter(Duration.ofSeconds(10));
        assertThat(gradebook.columns()).hasSize(1);
        String anew = gradebook.columns().getFirst().id();
        assertThat(gradebook.cell(anew, maya.toString()).percent()).isEqualTo(80);
        assertThat(gradebook.cell(anew, noah.toString()).percent()).isEqualTo(40);
    }

    @Test
    void aLinkThatLeadsToAnotherExamBeginsAnew() {
        exam("other-exam");
        AccountId maya = learner();
        UUID link = opens(maya, withColumn());
        ends(maya, 30);
        rounds.round();
        opens(maya, "link-1", new LinkTarget.Exam("other-exam"), withColumn());
        rounds.round();
        assertThat(gradebook.isEmpty(gradebook.at(COLUMN), maya.toString())).isTrue();
        assertThat(standing(link, maya).state()).isEqualTo(ScoreState.NOTHING);
    }

    @Test
    void aColumnWhereNobodyMayCallIsRefused() {
        AccountId maya = learner();
        UUID link = opens(maya, new GradebookService("https://10.0.0.7/columns/1", null, true, false, false));
        ends(maya, 30);
        rounds.round();
        assertThat(standing(link, maya).refusal()).isEqualTo(Refusal.ADDRESS);
    }
}
