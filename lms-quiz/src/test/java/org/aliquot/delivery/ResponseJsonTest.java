package org.aliquot.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.response.Response;
import org.aliquot.response.ResponseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ResponseJsonTest {

    /** Each as it is written; the other spelling means the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "CHOICE | {\"choice\":\"b\"} | {\"choice\" : \"b\"}",
                "CHOICES | {\"choices\":[\"a\",\"c\"]} | {\"choices\":[\"c\",\"a\"]}",
                "ORDER | {\"order\":[\"c\",\"a\",\"b\"]} | {\"order\":[\"c\",\"a\",\"b\"]}",
                "PAIRS | {\"pairs\":{\"s1\":\"t2\",\"s2\":\"t2\"}} | {\"pairs\":{\"s2\":\"t2\",\"s1\":\"t2\"}}",
                "QUANTITY | {\"value\":\"12.5\",\"unit\":\"mg/dL\"} | {\"unit\":\"mg/dL\",\"value\":\" 12.5 \"}",
                "QUANTITY | {\"value\":\"12.5\"} | {\"value\":\"12.5\",\"unit\":null}",
                "TEXT | {\"text\":\"EDTA\"} | {\"text\":\"EDTA\"}",
                "GAPS | {\"gaps\":{\"g1\":\"x\",\"g3\":\"y\"}} | {\"gaps\":{\"g3\":\"y\",\"g2\":\" \",\"g1\":\"x\"}}",
                "POINTS | {\"points\":[{\"x\":0.41,\"y\":0.0},{\"x\":1.0,\"y\":0.5}]} | {\"points\":[{\"y\":0,\"x\":0.41},{\"x\":1,\"y\":0.5}]}",
                "ANTIBODIES | {\"crossedOut\":[\"C\",\"D\"],\"antibodies\":[\"Fya\"]} | {\"antibodies\":[\"Fya\"],\"crossedOut\":[\"D\",\"C\"]}",
                "ANTIBODIES | {\"crossedOut\":[],\"antibodies\":[\"Fya\"]} | {\"crossedOut\":[],\"antibodies\":[\"Fya\"]}",
                "COUNTS | {\"counts\":{\"band\":0,\"neutrophil\":58}} | {\"counts\":{\"neutrophil\":58,\"band\":0}}",
                "READING | {\"choice\":\"b\",\"points\":[7,8]} | {\"points\":[8,7,7],\"choice\":\"b\"}",
                "READING | {\"points\":[7]} | {\"choice\":null,\"points\":[7]}",
                "READING | {\"choice\":\"b\",\"points\":[]} | {\"choice\":\"b\",\"points\":[]}"
            })
    void hasOneSpellingForEachResponse(ResponseKind kind, String written, String other) {
        Response response = Objects.requireNonNull(ResponseJson.parse(written));
        assertThat(response.kind()).isEqualTo(kind);
        assertThat(ResponseJson.text(response)).isEqualTo(written);
        assertThat(ResponseJson.parse(other)).isEqualTo(response);
        assertThat(ResponseJson.text(ResponseJson.parse(other))).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{\"choices\":[]}",
                "{\"order\":[]}",
                "{\"pairs\":{}}",
                "{\"value\":\" \"}",
                "{\"value\":\"\",\"unit\":\"mg/dL\"}",
                "{\"text\":\"\"}",
                "{\"text\":\" \\n \"}",
                "{\"gaps\":{}}",
                "{\"gaps\":{\"g1\":\" \"}}",
                "{\"points\":[]}",
                "{\"crossedOut\":[],\"antibodies\":[]}",
                "{\"counts\":{}}",
                "{\"choice\":null,\"points\":[]}"
            })
    void nothingSaidIsNoAnswer(String json) {
        assertThat(ResponseJson.parse(json)).isNull();
    }

    @Test
    void noTextIsNoAnswer() {
        assertThat(ResponseJson.parse(null)).isNull();
        assertThat(ResponseJson.read(null)).isNull();
        assertThat(ResponseJson.text(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"b\"",
                "7",
                "[]",
                "[\"b\"]",
                "true",
                "{}",
                "{\"answer\":\"b\"}",
                "{\"choice\":null}",
                "{\"choice\":\"\"}",
                "{\"choice\":\" \"}",
                "{\"choice\":7}",
                "{\"choice\":[\"b\"]}",
                "{\"choice\":\"b\",\"choices\":[\"b\"]}",
                "{\"choice\":\"b\",\"more\":1}",
                "{\"choices\":\"b\"}",
                "{\"choices\":[\"b\",\"b\"]}",
                "{\"choices\":[7]}",
                "{\"choices\":null}",
                "{\"order\":[\"a\",\"a\"]}",
                "{\"order\":{\"a\":1}}",
                "{\"pairs\":[\"a\"]}",
                "{\"pairs\":{\"s\":7}}",
                "{\"pairs\":{\"s\":\"\"}}",
                "{\"pairs\":{\" \":\"t\"}}",
                "{\"value\":12.5}",
                "{\"value\":null}",
                "{\"unit\":\"mg/dL\"}",
                "{\"value\":\"1\",\"unit\":7}",
                "{\"text\":7}",
                "{\"text\":null}",
                "{\"gaps\":{\"g\":7}}",
                "{\"gaps\":{\"g\":null}}",
                "{\"gaps\":\"x\"}",
                "{\"points\":[{\"x\":0.4}]}",
                "{\"points\":[{\"x\":0.4,\"y\":1.01}]}",
                "{\"points\":[{\"x\":-0.1,\"y\":0.5}]}",
                "{\"points\":[{\"x\":\"0.4\",\"y\":0.5}]}",
                "{\"points\":[{\"x\":0.4,\"y\":0.5,\"z\":0}]}",
                "{\"points\":[7,{\"x\":0.4,\"y\":0.5}]}",
                "{\"points\":[-1]}",
                "{\"points\":[7.5]}",
                "{\"crossedOut\":[\"D\"]}",
                "{\"antibodies\":[\"D\"]}",
                "{\"crossedOut\":[\"D\"],\"antibodies\":null}",
                "{\"counts\":{\"band\":-1}}",
                "{\"counts\":{\"band\":1.5}}",
                "{\"counts\":{\"band\":\"1\"}}",
                "{\"counts\":{\"band\":100001}}",
                "{\"choice\":7,\"points\":[1]}"
            })
    void refusesWhatIsNoneOfTheShapes(String json) {
        assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(() -> ResponseJson.parse(json));
    }

    @Test
    void takesNoLongerTextsThanAnybodyWrites() {
        assertThat(ResponseJson.parse("{\"text\":\"" + "x".repeat(4000) + "\"}"))
                .isNotNull();
        refusesWhatIsNoneOfTheShapes("{\"text\":\"" + "x".repeat(4001) + "\"}");
        refusesWhatIsNoneOfTheShapes("{\"value\":\"" + "1".repeat(501) + "\"}");
        refusesWhatIsNoneOfTheShapes("{\"value\":\"1\",\"unit\":\"" + "x".repeat(501) + "\"}");
        refusesWhatIsNoneOfTheShapes("{\"gaps\":{\"g\":\"" + "x".repeat(501) + "\"}}");
        assertThat(ResponseJson.parse("{\"choice\":\"" + "x".repeat(64) + "\"}"))
                .isNotNull();
        refusesWhatIsNoneOfTheShapes("{\"choice\":\"" + "x".repeat(65) + "\"}");
        refusesWhatIsNoneOfTheShapes("{\"gaps\":{\"" + "g".repeat(65) + "\":\"x\"}}");
    }

    @Test
    void takesNoMorePartsThanAQuestionHas() {
        assertThat(ResponseJson.parse("{\"order\":[" + ids(50) + "]}")).isNotNull();
        refusesWhatIsNoneOfTheShapes("{\"order\":[" + ids(51) + "]}");
        refusesWhatIsNoneOfTheShapes("{\"choices\":[" + ids(51) + "]}");
        String counts = ids(51).replace(",", ":1,");
        refusesWhatIsNoneOfTheShapes("{\"counts\":{" + counts + ":1}}");
        refusesWhatIsNoneOfTheShapes("{\"points\":[" + "1,".repeat(50) + "1]}");
    }

    /** The room takes 12; an answer with more that was stored when more were taken is still read. */
    @Test
    void takesNoMoreMarksOnAPictureThanTheRoomDoes() {
        String more = "{\"points\":[" + "{\"x\":0.5,\"y\":0.5},".repeat(12) + "{\"x\":0.5,\"y\":0.5}]}";
        String most = more.replaceFirst("\\{\"x\":0.5,\"y\":0.5},", "");
        assertThat(ResponseJson.read(new JsonMapper().readTree(most))).isNotNull();
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> ResponseJson.read(new JsonMapper().readTree(more)));
        assertThat(ResponseJson.parse(more)).isNotNull();
    }

    private static String ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"id" + i + "\"").collect(Collectors.joining(","));
    }
}
