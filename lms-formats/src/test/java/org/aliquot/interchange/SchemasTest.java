package org.aliquot.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.aliquot.examplan.Delivery;
import org.aliquot.examplan.LateAnswers;
import org.aliquot.examplan.Mode;
import org.aliquot.examplan.ReviewPolicy;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.question.ItemType;
import org.aliquot.question.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas that we give away say what our readers take. */
class SchemasTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path CONTENT = Path.of("../content");

    @TempDir
    private Path folder;

    private static String text(String name) {
        try (InputStream in = SchemasTest.class.getResourceAsStream("/schemas/" + name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new AssertionError(name, missing);
        }
    }

    private static Schema schema(String name) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(name));
    }

    private static List<String> problems(Schema schema, JsonNode document) {
        return schema.validate(document).stream().map(Object::toString).toList();
    }

    private static JsonNode yaml(String text) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        return JSON.valueToTree(read);
    }

    private static List<Path> files(String kind) throws IOException {
        try (Stream<Path> all = Files.walk(CONTENT)) {
            return all.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> kind.equals("pack")
                            ? file.endsWith("pack.yaml")
                            : CONTENT.relativize(file).getNameCount() > 2
                                    && CONTENT.relativize(file)
                                            .getName(1)
                                            .toString()
                                            .equals(kind))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pack pack",
                "items items",
                "checks items",
                "courses course",
                "blueprints blueprint",
                "exams exam"
            })
    void everyFileOfOurPacksIsValid(String kindAndSchema) throws IOException {
        String[] words = kindAndSchema.split(" ");
        Schema schema = schema(words[1]);
        List<Path> files = files(words[0]);

        assertThat(files).isNotEmpty();
        for (Path file : files) {
            assertThat(problems(schema, yaml(Files.readString(file))))
                    .as("%s", file)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"pack pack", "items items", "courses course", "blueprints blueprint", "exams exam"})
    void aFieldThatWeDoNotKnowOrMissIsNamed(String kindAndSchema) throws IOException {
        String[] words = kindAndSchema.split(" ");
        ObjectNode file = (ObjectNode) yaml(Files.readString(files(words[0]).getFirst()));
        ObjectNode part =
                words[1].equals("items") ? (ObjectNode) file.path("items").path(0) : file;
        String first = part.propertyNames().iterator().next();

        ObjectNode more = part.deepCopy().put("mood", 7);
        ObjectNode less = part.deepCopy();
        less.remove(first);
        ObjectNode wrong = part.deepCopy();
        wrong.putArray(first);

        assertThat(problems(schema(words[1]), placed(words[1], more)).toString())
                .contains("mood");
        assertThat(problems(schema(words[1]), placed(words[1], less)).toString())
                .contains(first);
        assertThat(problems(schema(words[1]), placed(words[1], wrong)).toString())
                .contains(first);
    }

    private static ObjectNode placed(String schema, ObjectNode part) {
        if (!schema.equals("items")) {
            return part;
        }
        ObjectNode file = JSON.createObjectNode();
        file.putArray("items").add(part);
        return file;
    }

    @Test
    void whatWeWriteAsNeutralJsonIsValidWhateverTheKind() throws IOException {
        Path file = folder.resolve("bank.json");
        List<QuestionType> seen = new ArrayList<>();
        SomeQuestions some = new SomeQuestions(5);
        try (QuestionWriter writer = QuestionFormats.writer(QuestionFormat.JSON, file)) {
            for (int i = 0; i < 200; i++) {
                Question question = some.next(i);
                seen.add(question.type());
                writer.write(new ReadQuestion(question, 0, List.of()), _ -> {});
            }
            Question ruled = new QuestionDraft(QuestionType.RULED)
                    .stem("x")
                    .rules(new OwnRules("qti30", "<a/>"))
                    .question();
            writer.write(new ReadQuestion(ruled, 0, List.of()), _ -> {});
            for (Path pack : files("items")) {
                for (ReadQuestion read :
                        Converted.file(QuestionFormat.PACK, pack).read()) {
                    seen.add(read.question().type());
                    writer.write(read, _ -> {});
                }
            }
        }

        assertThat(seen)
                .contains(Stream.of(QuestionType.values())
                        .filter(type -> type != QuestionType.RULED)
                        .toArray(QuestionType[]::new));
        assertThat(problems(schema("questions"), JSON.readTree(file.toFile()))).isEmpty();
    }

    @Test
    void aWrongQuestionInNeutralJsonIsNamed() {
        for (String wrong : List.of(
                "{\"type\": \"essey\"}",
                "{\"type\": \"antibody-panel\"}",
                "{\"stem\": \"no kind\"}",
                "{\"type\": \"essay\", \"mood\": 7}",
                "{\"type\": \"single\", \"options\": [{\"text\": \"no id\"}]}",
                "{\"type\": \"single\", \"options\": [{\"id\": \"a\", \"weight\": 2}]}",
                "{\"type\": \"cloze\", \"gaps\": [{\"id\": \"g1\", \"answer\": 1}]}",
                "{\"type\": \"ruled\", \"rules\": {\"format\": \"qti12\", \"xml\": \"<a/>\"}}")) {
            assertThat(problems(schema("questions"), JSON.readTree("{\"items\": [" + wrong + "]}")))
                    .as(wrong)
                    .isNotEmpty();
        }
    }

    @Test
    void theWordsOfASchemaAreThoseOfTheCode() {
        assertThat(words("questions", "/$defs/item/else/properties/type"))
                .containsExactlyInAnyOrderElementsOf(Stream.of(QuestionType.values())
                        .filter(type -> type != QuestionType.LABORATORY)
                        .map(QuestionType::word)
                        .toList());
        assertThat(words("items", "/$defs/item/properties/type"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(ItemType.values()).map(ItemType::word).toList());
        assertThat(words("items", "/$defs/item/properties/level"))
                .containsExactlyElementsOf(
                        Stream.of(Level.values()).map(Level::word).toList());
        assertThat(words("exam", "/properties/delivery"))
                .containsExactlyElementsOf(
                        Stream.of(Delivery.values()).map(Delivery::word).toList());
        assertThat(words("exam", "/properties/modes/items"))
                .containsExactlyElementsOf(
                        Stream.of(Mode.values()).map(Mode::word).toList());
        assertThat(words("exam", "/properties/lateAnswers"))
                .containsExactlyElementsOf(
                        Stream.of(LateAnswers.values()).map(LateAnswers::word).toList());
        assertThat(words("exam", "/properties/review"))
                .containsExactlyElementsOf(
                        Stream.of(ReviewPolicy.values()).map(ReviewPolicy::word).toList());
        assertThat(words("exam", "/properties/scale"))
                .containsExactlyElementsOf(
                        Stream.of(ScoreScale.values()).map(ScoreScale::word).toList());
    }

    private static List<String> words(String schema, String place) {
        List<String> words = new ArrayList<>();
        JSON.readTree(text(schema)).at(place).path("enum").forEach(word -> words.add(word.asString()));
        return words;
    }
}
