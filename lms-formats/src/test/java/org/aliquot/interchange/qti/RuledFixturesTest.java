package org.aliquot.interchange.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.aliquot.interchange.BankQuestions;
import org.aliquot.interchange.Fixtures;
import org.aliquot.interchange.PictureNames;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.Severity;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;
import org.aliquot.qti.AskedItem;
import org.aliquot.question.ItemContent;
import org.aliquot.question.RuledTask;
import org.aliquot.question.Task;
import org.aliquot.response.Credit;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Items of other people, taken into our bank and answered in our controls: the score is the published one. */
class RuledFixturesTest {

    private final List<String> wrong = new ArrayList<>();
    private final Map<String, String> refused = new TreeMap<>();
    private int ruled;
    private int plain;
    private int answered;
    private int beyond;

    @Test
    void everyAnswerThatOurControlsCanGiveEarnsThePublishedScore() throws IOException {
        Path fixtures = Fixtures.folder("qti22-scored");
        try (Stream<Path> folders = Files.list(fixtures)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                item(folder);
            }
        }
        System.out.printf(
                "QTI fixtures: %d items with their own scoring, %d of our kinds, %d refused; %d cases answered in our"
                        + " controls, %d cannot be; refused: %s%n",
                ruled, plain, refused.size(), answered, beyond, refused);
        assertThat(wrong).isEmpty();
        assertThat(answered).isGreaterThanOrEqualTo(40);
        assertThat(refused.values()).allSatisfy(why -> assertThat(why).isNotBlank());
    }

    private void item(Path folder) throws IOException {
        String name = folder.getFileName().toString();
        Task task = task(name, folder.resolve("item.xml"));
        if (task == null) {
            return;
        }
        Tag item;
        try (InputStream in = Files.newInputStream(folder.resolve("item.xml"))) {
            item = TagReader.read(in);
        }
        if (task instanceof RuledTask) {
            ruled++;
        } else {
            plain++;
        }
        JsonNode cases = JsonMapper.shared().readTree(Files.readString(folder.resolve("cases.json")));
        for (JsonNode one : cases.path("cases")) {
            OptionalDouble expected = score(one.path("expect"));
            if (expected.isPresent()) {
                graded(name + ": " + one.path("name").asString(), item, task, responses(one), expected.getAsDouble());
            }
        }
    }

    private void graded(String name, Tag item, Task task, Map<String, List<String>> responses, double expected) {
        boolean blank = responses.values().stream().allMatch(List::isEmpty);
        Response response = blank ? null : GivenHere.response(item, task, responses);
        if (response == null && !blank) {
            beyond++;
            return;
        }
        answered++;
        int hundredths =
                (int) Math.floor(Math.clamp(expected / AskedItem.of(item).most(), 0, 1) * 100 + 1e-7);
        Credit credit = response == null ? Credit.NONE : task.rule().score(response);
        if (credit.hundredths() != hundredths) {
            wrong.add(name + ": " + credit.hundredths() + " instead of " + hundredths + " hundredths");
        }
    }

    private @Nullable Task task(String name, Path file) throws IOException {
        List<QuestionFinding> findings = new ArrayList<>();
        Taken taken;
        try {
            taken = Taken.by(new QtiReader(), new QuestionSource(file));
        } catch (IOException unreadable) {
            refused.put(name, String.valueOf(unreadable.getMessage()));
            return null;
        }
        findings.addAll(taken.findings);
        ItemContent content = taken.questions.isEmpty()
                ? null
                : BankQuestions.content(taken.questions.getFirst(), PictureNames.NONE, findings::add);
        if (content == null) {
            refused.put(
                    name,
                    findings.stream()
                            .filter(finding -> finding.severity() == Severity.REFUSED)
                            .map(QuestionFinding::why)
                            .findFirst()
                            .orElse(""));
        }
        return content == null ? null : content.task();
    }

    private static OptionalDouble score(JsonNode expect) {
        JsonNode score = expect.has("score")
                ? expect.path("score")
                : expect.path("outcomes").path("SCORE");
        return score.isNumber() ? OptionalDouble.of(score.asDouble()) : OptionalDouble.empty();
    }

    private static Map<String, List<String>> responses(JsonNode one) {
        Map<String, List<String>> responses = new TreeMap<>();
        one.path("responses")
                .properties()
                .forEach(entry -> responses.put(
                        entry.getKey(),
                        texts(entry.getValue()).stream()
                                .filter(text -> !text.isBlank())
                                .toList()));
        return responses;
    }

    private static List<String> texts(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(JsonNode::asString)
                    .toList();
        }
        return node.isNull() ? List.of() : List.of(node.asString());
    }
}
